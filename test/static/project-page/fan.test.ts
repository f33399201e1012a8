import type { AmountSummary, EndSummary } from '../../../src/contract/forecast';
import { fanOf } from '../../../static/project-page/charts/fan';

const burnUp = {
  start: 10,
  points: [
    { on: '2026-01-05', scope: 10, finished: 0 },
    { on: '2026-02-02', scope: 20, finished: 10 },
  ],
};
const end: EndSummary = {
  status: 'known',
  p15: '2026-02-12',
  p50: '2026-02-22',
  p85: '2026-03-04',
  p95: '2026-03-14',
  open: 10,
  earlier: { kind: 'epic', own: 5, elsewhere: 0, outlasted: false },
  flow: { weeks: 4, entered: 1, finished: 10, left: 0 },
  leftOut: null,
  fits: null,
  atPaceOn: null,
  target: null,
  chance: null,
};

it('climbs from what is finished to the scope, at the even chance above and at 85 % below', () => {
  const fan = fanOf(burnUp, end, (on) => `by ${on}`);
  expect(fan?.likely).toEqual([
    { on: '2026-02-02', low: 10, high: 10 },
    { on: '2026-02-22', low: 10 + (10 * 20) / 30, high: 20 },
    { on: '2026-03-04', low: 20, high: 20 },
  ]);
  expect(fan?.edges).toEqual([{ on: '2026-03-04', label: 'by 2026-03-04' }]);
  expect(fan?.most).toBe(20);
  expect(fan?.until).toBe('2026-03-04');
});

it('draws no fan where all is finished, and where no date is given', () => {
  const done = { start: 10, points: [{ on: '2026-02-02', scope: 10, finished: 10 }] };
  expect(fanOf(done, end, String)).toBeNull();
  expect(fanOf(burnUp, { ...end, p85: null }, String)).toBeNull();
  expect(fanOf(burnUp, { status: 'bucket', target: null, because: 'named' }, String)).toBeNull();
});

it('spreads over the weeks of which a project says what it finishes, up to the last of them', () => {
  const amounts: AmountSummary = {
    status: 'amounts',
    open: 10,
    finishedPerWeek: 5,
    arrivalsPerWeek: 5,
    unit: 'items',
    pace: 'own',
    atEnd: null,
    trackRecord: null,
    chance: null,
    target: null,
    next: [
      { weeks: 4, at50: 22, at85: 3 },
      { weeks: 12, at50: 71, at85: 29 },
    ],
  };
  const fan = fanOf(burnUp, amounts, String);
  expect(fan?.likely).toEqual([
    { on: '2026-02-02', low: 10, high: 10 },
    { on: '2026-03-02', low: 13, high: 32 },
    { on: '2026-04-27', low: 39, high: 81 },
  ]);
  expect([fan?.most, fan?.until, fan?.edges]).toEqual([81, '2026-04-27', []]);
});
