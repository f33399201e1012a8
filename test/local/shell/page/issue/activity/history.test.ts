import { fieldName, happenings } from '../../../../../../local/shell/page/issue/activity/history';
import type { Comment, History } from '../../../../../../local/shell/page/jira/shapes';

const ada = { accountId: 'ada', displayName: 'Ada', active: true };
const ben = { accountId: 'ben', displayName: 'Ben', active: true };

const change = (id: string, created: string, by: typeof ada | null, fields: readonly string[]): History => ({
  id,
  created,
  author: by,
  items: fields.map((field) => ({ field, fieldId: null, from: null, to: 'x' })),
});
const comment = (id: string, created: string): Comment => ({ id, created, author: ben, body: 'words' });

it('merges comments and history, newest first', () => {
  const told = happenings(
    [change('1', '2024-01-01T10:00:00Z', ada, ['status']), change('2', '2024-01-03T10:00:00Z', ada, ['status'])],
    [comment('9', '2024-01-02T10:00:00Z')],
  );
  expect(told.map(({ id }) => id)).toEqual(['change-2', 'comment-9', 'change-1']);
});

it('tells what one person changed within a minute as one, in the order in which it happened', () => {
  const told = happenings(
    [
      change('1', '2024-01-01T10:00:00Z', ada, ['assignee']),
      change('2', '2024-01-01T10:00:40Z', ada, ['status', 'resolution']),
    ],
    [],
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    id: 'change-2',
    changes: [{ field: 'Assignee' }, { field: 'Status' }, { field: 'Resolution' }],
  });
});

it('keeps apart what another person did, what came later than a minute, and what a comment divides', () => {
  const apart = [
    happenings([change('1', '2024-01-01T10:00:00Z', ada, ['a']), change('2', '2024-01-01T10:00:10Z', ben, ['a'])], []),
    happenings([change('1', '2024-01-01T10:00:00Z', ada, ['a']), change('2', '2024-01-01T10:01:01Z', ada, ['a'])], []),
  ];
  for (const told of apart) expect(told).toHaveLength(2);
  const divided = happenings(
    [change('1', '2024-01-01T10:00:00Z', ben, ['a']), change('2', '2024-01-01T10:00:20Z', ben, ['a'])],
    [comment('9', '2024-01-01T10:00:10Z')],
  );
  expect(divided).toHaveLength(3);
});

it('survives a changelog that is out of order', () => {
  const told = happenings(
    [change('2', '2024-01-03T10:00:00Z', ada, ['a']), change('1', '2024-01-01T10:00:00Z', ada, ['a'])],
    [],
  );
  expect(told.map(({ id }) => id)).toEqual(['change-2', 'change-1']);
});

it('names fields as Jira’s history does', () => {
  expect(fieldName('duedate')).toBe('Due date');
  expect(fieldName('status')).toBe('Status');
  expect(fieldName('Story Points')).toBe('Story Points');
});
