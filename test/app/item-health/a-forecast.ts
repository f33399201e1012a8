import type { AmountForecast, EndForecast } from '../../../src/core/forecast/container/container-forecast';

/** Ten items open; in time with a chance of 62 %, by how eight earlier epics of the project and three elsewhere ended. */
export function aForecast(own: Partial<EndForecast> = {}): EndForecast {
  return {
    status: 'known',
    target: { on: '2024-07-12', until: new Date('2024-07-12T17:00Z'), firstOn: '2024-06-28', moves: 2 },
    chance: 0.62,
    ends: { 15: '2024-07-03', 50: '2024-07-11', 85: '2024-07-17', 95: null },
    endDays: { 15: 3, 50: 9, 85: 13, 95: null },
    open: 10,
    basis: { kind: 'parent', own: 8, elsewhere: 3, outlasted: false },
    flow: { weeks: 8, entered: 12, finished: 9, left: 1 },
    leftOut: { moved: 40, of: 100, stillOpen: 2 },
    fits: { on: '2024-07-12', items: 7, of: 10 },
    atPaceOn: '2024-08-01',
    ...own,
  };
}

/** Ten items open in a sprint, 1.46 a day finished and .42 come in. */
export function anAmount(own: Partial<AmountForecast> = {}): AmountForecast {
  return {
    status: 'amounts',
    target: { on: '2024-07-12', until: new Date('2024-07-12T17:00Z'), firstOn: null, moves: 0 },
    chance: 0.04,
    leftOver: { most: { 50: 1.04, 70: 2, 85: 3.26, 95: 5 }, chance: 0.04 },
    next: [],
    basis: {
      open: { count: 10, points: 23.5 },
      weighedBy: 'count',
      pace: 'team',
      windowDays: 60,
      finishedPerDay: 1.46,
      grownPerDay: 0.42,
      calibration: {
        paceSpread: 0.3,
        missShares: { 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 },
        past: 44,
        status: 'corrected',
      },
      trackRecord: { confidence: 85, promised: 40, cameTrue: 34 },
    },
    ...own,
  };
}
