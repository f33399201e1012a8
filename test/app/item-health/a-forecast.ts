import type { ContainerForecast } from '../../../src/core/forecast/container/container-forecast';

type Known = Extract<ContainerForecast, { readonly status: 'known' }>;

/** Ten items open, 1.46 a day finished and .42 come in; in time with a chance of 62 %. */
export function aForecast(own: Partial<Known> = {}): Known {
  return {
    status: 'known',
    target: { on: '2024-07-12', until: new Date('2024-07-12T17:00Z'), firstOn: '2024-06-28', moves: 2 },
    chance: 0.62,
    ends: { 50: '2024-07-11', 70: '2024-07-15', 85: '2024-07-17', 95: null },
    endDays: { 50: 9, 70: 11, 85: 13, 95: null },
    capped: 0.06,
    simulatedDays: 500,
    timeBox: null,
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
