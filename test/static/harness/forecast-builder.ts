import type { AmountSummary, EndSummary, ForecastSummary } from '../../../src/contract/forecast';

/** When an epic ends. */
export function forecast(given: Partial<EndSummary> = {}): ForecastSummary {
  return {
    status: 'known',
    p15: '2026-03-02',
    p50: '2026-03-09',
    p85: '2026-03-16',
    p95: '2026-03-24',
    target: { on: '2026-03-03', firstOn: '2026-02-20', moves: 1 },
    chance: 0.12,
    open: 11,
    earlier: { kind: 'epic', own: 8, elsewhere: 3, outlasted: false },
    flow: { weeks: 8, entered: 12, finished: 9, left: 1 },
    leftOut: { moved: 40, of: 100, stillOpen: 2 },
    fits: { on: '2026-03-03', items: 4, of: 11 },
    atPaceOn: '2026-04-01',
    ...given,
  };
}

/** What is left over of a sprint. */
export function leftOver(given: Partial<AmountSummary> = {}): ForecastSummary {
  return {
    status: 'amounts',
    target: { on: '2026-02-27', firstOn: null, moves: 0 },
    chance: 0.12,
    open: 11,
    finishedPerWeek: 3.5,
    arrivalsPerWeek: 0.8,
    unit: 'items',
    pace: 'own',
    atEnd: { left50: 3, left85: 5.5 },
    next: [],
    trackRecord: { promised: 40, cameTrue: 34 },
    ...given,
  };
}
