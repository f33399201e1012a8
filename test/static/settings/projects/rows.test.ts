import type { ProjectSyncFacts, SyncFacts } from '../../../../src/contract/sync-facts';
import { minutesLeft, rowsOf, shareRead } from '../../../../static/settings/projects/rows';

const kept = (projectKey: string, state: ProjectSyncFacts['state']): ProjectSyncFacts => ({
  projectKey,
  state,
  pass: null,
  itemsRead: 0,
  itemsExpected: null,
  items: 0,
  bytes: 0,
  lastChangeAt: null,
  lastRepairAt: null,
  filledAt: null,
  judgedAt: null,
});
const facts = (projects: readonly ProjectSyncFacts[]) => ({ projects }) as unknown as SyncFacts;
const named = [
  { id: '1', key: 'PAY', name: 'Payments' },
  { id: '2', key: 'HR', name: 'HR' },
  { id: '3', key: 'FAC', name: 'Facilities' },
];

it('tells projects apart by what they need, and names those that only the app knows by their key', () => {
  const rows = rowsOf({
    named,
    facts: facts([kept('PAY', 'filled'), kept('FAC', 'failed'), kept('OLD', 'filling')]),
    following: { way: 'all-but', listed: ['2'] },
  });
  expect(rows.map(({ key, group, id }) => [key, group, id])).toEqual([
    ['FAC', 'needs', '3'],
    ['HR', 'off', '2'],
    ['OLD', 'reading', null],
    ['PAY', 'current', '1'],
  ]);
});

it('is being read from the moment that it is followed', () => {
  const [row] = rowsOf({ named: named.slice(0, 1), facts: facts([]), following: { way: 'all-but', listed: [] } });
  expect(row?.group).toBe('reading');
});

it('says how much is read and how long it takes, where that is known', () => {
  expect(shareRead({ itemsRead: 50, itemsExpected: 200 })).toBe(0.25);
  expect(shareRead({ itemsRead: 210, itemsExpected: 200 })).toBe(1);
  expect(shareRead({ itemsRead: 50, itemsExpected: null })).toBeNull();
  expect(minutesLeft(600, 5)).toBe(2);
  expect(minutesLeft(1, 5)).toBe(1);
  expect(minutesLeft(600, null)).toBeNull();
});
