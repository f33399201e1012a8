import { aMonth, runBudget } from '../../../src/app/automation/run-budget';
import { deriveFacts } from '../../../src/core/facts/facts';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const QUIET_MS = 10 * 60_000;
const epic = anItem('AB-1', { level: 'parent', at: '2024-01-01T09:00Z' });
const begun = anItem('AB-2', { at: '2024-01-01T09:00Z', state: { parentId: 'id-AB-1' } }).movesTo(
  'in-progress',
  '2024-01-02T09:00Z',
);
const adopted = (key: string, at: string) => anItem(key, { at: '2024-01-01T09:00Z' }).comesUnder('id-AB-1', at);

const budgetOf = (...items: readonly ReturnType<typeof anItem>[]) =>
  runBudget({
    facts: deriveFacts(aSnapshot({ takenAt: '2024-06-28T12:00Z', items: [epic, begun, ...items] })),
    projectKey: 'AB',
    onItems: false,
    quietMs: QUIET_MS,
  });

it('counts what was added in the last 90 days, and how few writes tell of it', () => {
  const budget = budgetOf(
    adopted('AB-3', '2024-06-03T09:00Z'),
    adopted('AB-4', '2024-06-03T09:05Z'),
    adopted('AB-5', '2024-06-03T15:00Z'),
    adopted('AB-6', '2024-06-05T09:00Z'),
    // More than ninety days ago.
    adopted('AB-7', '2024-02-05T09:00Z'),
  );
  expect(budget).toMatchObject({ days: 90, events: 4, writesEach: 3, writesDaily: 2, writesWeekly: 1, naive: 4 });
});

it('counts nothing where nothing came in', () => {
  expect(budgetOf()).toMatchObject({ events: 0, writesEach: 0, writesDaily: 0, writesWeekly: 0, naive: 0 });
});

it('puts ninety days into a month', () => {
  expect([aMonth(90, 90), aMonth(4, 90), aMonth(0, 90)]).toEqual([30, 1, 0]);
});
