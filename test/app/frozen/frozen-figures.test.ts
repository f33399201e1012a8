import { frozenFigures } from '../../../src/app/frozen/frozen-figures';
import type { AmountSummary } from '../../../src/contract/forecast';

const dateIn = (days: number): string => `in ${String(days)} days`;

const amounts: AmountSummary = {
  status: 'amounts',
  target: { on: '2026-03-06', firstOn: null, moves: 0 },
  chance: 0.6,
  open: 12,
  finishedPerWeek: 4,
  arrivalsPerWeek: 1,
  unit: 'points',
  pace: 'team',
  atEnd: { left50: 3, left85: 8 },
  next: [
    { weeks: 4, at50: 18, at85: 12 },
    { weeks: 12, at50: 55, at85: 41 },
  ],
  trackRecord: null,
};

it('is of an epic the days at 50 and 85 %', () => {
  const forecast = {
    status: 'known',
    p15: '2026-03-02',
    p50: '2026-03-20',
    p85: '2026-04-28',
    p95: null,
    target: null,
    chance: null,
    open: 3,
    earlier: { kind: 'epic', own: 5, elsewhere: 0, outlasted: false },
    flow: { weeks: 4, entered: 1, finished: 2, left: 0 },
    leftOut: null,
    fits: null,
    atPaceOn: null,
  } as const;
  expect(frozenFigures(forecast, { kind: 'parent', dateIn })).toEqual({
    of: 'end',
    halfOn: '2026-03-20',
    expectedOn: '2026-04-28',
  });
});

it('is of a sprint what is left over at its end', () => {
  expect(frozenFigures(amounts, { kind: 'iteration', dateIn })).toEqual({
    of: 'left',
    half: 3,
    most: 8,
    unit: 'points',
    by: '2026-03-06',
  });
});

it('is nothing of a sprint without an end', () => {
  expect(frozenFigures({ ...amounts, target: null }, { kind: 'iteration', dateIn })).toBeNull();
});

it('is of a project what is finished in the next four weeks', () => {
  expect(frozenFigures(amounts, { kind: 'project', dateIn })).toEqual({
    of: 'finished',
    half: 18,
    least: 12,
    unit: 'points',
    by: 'in 20 days',
  });
});

it('is nothing where no forecast is known', () => {
  const unknown = { status: 'unknown', target: null, lacks: 'finished-items', have: 2, need: 8 } as const;
  expect(frozenFigures(unknown, { kind: 'parent', dateIn })).toBeNull();
});
