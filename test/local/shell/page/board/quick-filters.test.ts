import { quicklyFiltered, type QuickFilter } from '../../../../../local/shell/page/board/quick-filters';
import type { Issue } from '../../../../../local/shell/page/jira/shapes';

const issue = (key: string, accountId: string | null, updated: string): Issue => ({
  id: key,
  key,
  fields: { assignee: accountId === null ? null : { accountId, displayName: accountId, active: true }, updated },
});

const issues = [
  issue('A-1', 'ann', '2024-03-15T09:00:00.000Z'),
  issue('A-2', 'bob', '2024-03-14T12:00:00.000Z'),
  issue('A-3', 'ann', '2024-03-14T11:59:59.000Z'),
  issue('A-4', null, '2024-03-15T11:00:00.000Z'),
];
const found = (...chosen: readonly QuickFilter[]) =>
  quicklyFiltered(issues, new Set(chosen), { viewer: 'ann', now: '2024-03-15T12:00:00.000Z' }).map(({ key }) => key);

it('lets through what passes every chosen filter', () => {
  expect(found()).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
  expect(found('mine')).toEqual(['A-1', 'A-3']);
  expect(found('recent')).toEqual(['A-1', 'A-2', 'A-4']);
  expect(found('mine', 'recent')).toEqual(['A-1']);
});
