import { arrivalsOf } from '../../../../src/core/forecast/team/arrivals';
import { workDayNumbers } from '../../../../src/core/forecast/team/work-day-numbers';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

/** Monday to Friday of the week in which iteration 1 runs. */
const WEEK = ['2024-06-24', '2024-06-25', '2024-06-26', '2024-06-27', '2024-06-28'] as const;
const [MONDAY, , WEDNESDAY, THURSDAY, FRIDAY] = WEEK;
const BEFORE = '2024-06-03T09:00Z';

const iterations = [
  anIteration('0', { started: '2024-06-10T09:00Z', planned: '2024-06-21T17:00Z', closed: '2024-06-21T17:00Z' }),
  anIteration('1', { started: '2024-06-24T09:00Z', planned: '2024-07-05T17:00Z' }),
];
const planned = (key: string, estimate: number | null = null) =>
  anItem(key, { at: BEFORE, state: { iterationIds: ['1'], estimate } });
const later = (key: string, day: string, estimate: number | null = null) =>
  anItem(key, { at: BEFORE, state: { estimate } }).joinsIteration('1', `${day}T12:00Z`);

function arrivals(
  items: readonly ItemBuilder[],
  {
    days = 5,
    growthDays = 5,
    weighedBy = 'count',
  }: { readonly days?: number; readonly growthDays?: number; readonly weighedBy?: 'count' | 'points' } = {},
): readonly number[] {
  const facts = deriveFacts(aSnapshot({ takenAt: `${FRIDAY}T18:00Z`, items, iterations }));
  const result = facts.ledgerOf({ kind: 'iteration', id: '1' });
  if (result.status !== 'known') throw new Error('no ledger');
  const last = workDayNumbers(facts.snapshot.calendar).numberOf(new Date(`${FRIDAY}T12:00Z`));
  const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, growthDays } };
  const window = { firstDay: last - days + 1, days, weighedBy };
  return [...arrivalsOf(result.ledger, window, { facts, settings })];
}

const plan = [planned('AB-1', 1), planned('AB-2', 2), planned('AB-3', 3), planned('AB-4', 5)];

it('tells what came in less what was taken out unfinished, day by day', () => {
  const items = [
    ...plan,
    later('AB-5', WEDNESDAY, 8),
    later('AB-6', WEDNESDAY, 2),
    planned('AB-7', 3).leavesIteration('1', `${THURSDAY}T12:00Z`),
  ];
  expect(arrivals(items)).toEqual([0, 0, 2, -1, 0]);
  expect(arrivals(items, { weighedBy: 'points' })).toEqual([0, 0, 10, -3, 0]);
});

it('counts no finished work that comes or goes', () => {
  const done = (item: ItemBuilder, day: string) => item.movesTo('done', `${day}T11:00Z`);
  expect(
    arrivals([
      ...plan,
      done(planned('AB-5'), WEDNESDAY).leavesIteration('1', `${THURSDAY}T12:00Z`),
      done(anItem('AB-6', { at: BEFORE }), MONDAY).joinsIteration('1', `${THURSDAY}T12:00Z`),
    ]),
  ).toEqual([0, 0, 0, 0, 0]);
});

it('counts what is opened again, unless it was open at the beginning of the window too', () => {
  const again = planned('AB-7').movesTo('done', `${MONDAY}T11:00Z`).movesTo('open', `${FRIDAY}T12:00Z`);
  expect(arrivals([...plan, again], { days: 4, growthDays: 4 })).toEqual([0, 0, 0, 1]);
  expect(arrivals([...plan, again], { days: 5 })).toEqual([0, 0, 0, 0, 0]);
});

it('counts estimates that were raised where points weigh', () => {
  const items = [...plan, planned('AB-5', 3).isEstimated(8, `${THURSDAY}T12:00Z`)];
  expect(arrivals(items)).toEqual([0, 0, 0, 0, 0]);
  expect(arrivals(items, { weighedBy: 'points' })).toEqual([0, 0, 0, 5, 0]);
});

it('gives days before the baseline the mean of the others', () => {
  const items = [...plan, later('AB-5', WEDNESDAY), later('AB-6', THURSDAY)];
  // Two in five days.
  const told = arrivals(items, { days: 7 }).map((amount) => Number(amount.toFixed(9)));
  expect(told).toEqual([0.4, 0.4, 0, 0, 1, 1, 0]);
});

it('takes a young scope to grow, on the days that it lacks, like the team’s past scopes did', () => {
  // The one before began with four items, and two came in on ten working days: .05 of its start a day.
  const before = [1, 2, 3, 4].map((number) => anItem(`AB-2${number}`, { at: BEFORE, state: { iterationIds: ['0'] } }));
  const grown = [5, 6].map((number) =>
    anItem(`AB-2${number}`, { at: BEFORE }).joinsIteration('0', '2024-06-12T12:00Z'),
  );
  const [first, ...others] = arrivals([...plan, ...before, ...grown], { growthDays: 10 });
  // Nothing in five days of its own, and four items times .05 on the five that it lacks.
  expect(first).toBeCloseTo(0.1, 2);
  expect(others).toEqual([first, first, first, first]);
  expect(arrivals(plan, { growthDays: 10 })).toEqual([0, 0, 0, 0, 0]);
});
