import { forecastSummary } from '../../../src/app/item-health/forecast-summary';
import { aForecast, anAmount } from './a-forecast';

it('tells dates at four confidences, and what they rest on', () => {
  expect(forecastSummary(aForecast())).toEqual({
    status: 'known',
    p15: '2024-07-03',
    p50: '2024-07-11',
    p85: '2024-07-17',
    p95: null,
    target: { on: '2024-07-12', firstOn: '2024-06-28', moves: 2 },
    chance: 0.62,
    open: 10,
    earlier: { kind: 'epic', own: 8, elsewhere: 3, outlasted: false },
    flow: { weeks: 8, entered: 12, finished: 9, left: 1 },
    leftOut: { moved: 40, of: 100, stillOpen: 2 },
    fits: { on: '2024-07-12', items: 7, of: 10 },
    atPaceOn: '2024-08-01',
  });
});

it('tells what an iteration leaves over, and weeks in place of days', () => {
  expect(forecastSummary(anAmount())).toEqual({
    status: 'amounts',
    target: { on: '2024-07-12', firstOn: null, moves: 0 },
    chance: 0.04,
    open: 10,
    finishedPerWeek: 7.3,
    arrivalsPerWeek: 2.1,
    unit: 'items',
    pace: 'team',
    atEnd: { left50: 1, left85: 4 },
    next: [],
    trackRecord: { promised: 40, cameTrue: 34 },
  });
});

it('tells points where they weigh, and what a project finishes next', () => {
  const { basis } = anAmount();
  const next = [{ weeks: 4, at50: 20, at85: 16 }];
  const byPoints = anAmount({ basis: { ...basis, weighedBy: 'points' }, leftOver: null, next, target: null });
  expect(forecastSummary(byPoints)).toMatchObject({ open: 23.5, unit: 'points', atEnd: null, next });
});

it('has neither a date nor a chance for a bucket', () => {
  expect(forecastSummary({ status: 'bucket', target: null, chance: null, because: 'outlasted' })).toEqual({
    status: 'bucket',
    target: null,
    because: 'outlasted',
  });
});

it('tells what is lacking, and how much of it there is', () => {
  const because = { lacks: 'finished-items', have: 4, need: 8 } as const;
  expect(forecastSummary({ status: 'unknown', target: null, because })).toEqual({
    status: 'unknown',
    target: null,
    lacks: 'finished-items',
    have: 4,
    need: 8,
  });
  expect(forecastSummary({ status: 'unknown', target: null, because: { lacks: 'open-items' } })).toEqual({
    status: 'unknown',
    target: null,
    lacks: 'open-items',
    have: null,
    need: null,
  });
});
