import { translateIssue } from '../../../../../src/adapters/jira/translation/issue/translate-issue';
import { aContext, aRawIssue, changed, entry, moved, STATUSES, translated } from '../../raw-issue';

const rejection = (raw: unknown) => {
  const result = translateIssue(raw, aContext());
  return 'rejected' in result ? `${result.rejected.place}: ${result.rejected.why}` : null;
};
const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });

describe('an issue that cannot be read', () => {
  it.each([
    [null, /^issue: /],
    ['text', /^issue: /],
    [[], /^issue: /],
    [{ id: '1', fields: {} }, /^key: /],
    [{ id: '1', key: '', fields: {} }, /^key: /],
    [{ key: 'PLAT-1', fields: {} }, /^id: /],
    [{ id: '1', key: 'PLAT-1', fields: [] }, /^fields: not an object/],
    [{ id: '1', key: 'PLAT-1', fields: {} }, /^PLAT-1 fields.created: not a past date/],
    [{ id: '1', key: 'PLAT-1', fields: { created: 'soon' } }, /^PLAT-1 fields.created: /],
    [{ id: '1', key: 'PLAT-1', fields: { created: '2031-01-01T00:00:00.000Z' } }, /^PLAT-1 fields.created: /],
  ])('%j is named with its place', (raw, expected) => {
    expect(rejection(raw)).toMatch(expected);
  });
});

describe('a field that cannot be believed is left out, and the rest is read', () => {
  it.each([
    ['a negative estimate', { customfield_5: -3 }, 'PLAT-1 fields.customfield_5: cannot be -3'],
    ['an estimate in words', { customfield_5: 'many' }, 'PLAT-1 fields.customfield_5: cannot be "many"'],
    ['a due date that is none', { duedate: 'someday' }, 'PLAT-1 fields.duedate: cannot be "someday"'],
    [
      'a sprint without id',
      { customfield_1: [{ name: 'x' }] },
      'PLAT-1 fields.customfield_1: holds a sprint that cannot be read',
    ],
    [
      'a sprint by its name alone',
      { customfield_1: 'Sprint 5' },
      'PLAT-1 fields.customfield_1: holds a sprint that cannot be read',
    ],
    [
      'a version without id',
      { fixVersions: [{ name: 'x' }] },
      'PLAT-1 fields.fixVersions: holds a version without an id',
    ],
    ['no status', { status: null }, 'PLAT-1 fields.status: missing'],
    [
      'a comment from the future',
      { comment: { comments: [{ created: '2030-01-01T00:00:00.000Z' }] } },
      'PLAT-1 fields.comment[0].created: not a past date',
    ],
  ])('%s', (_, fields, expected) => {
    const { item, problems } = translated(aRawIssue(fields));
    expect(problems).toEqual([expected]);
    expect(item.initial).toMatchObject({
      key: 'PLAT-1',
      estimate: null,
      dueOn: null,
      iterationIds: [],
      versionIds: [],
    });
  });

  it('keeps the recorded value of a field whose present one is nonsense', () => {
    const { item } = translated(
      withHistory({ customfield_5: -1 }, entry(5, changed('Story Points', [null, '3'], [null, '5'], 'customfield_5'))),
    );
    expect(item).toMatchObject({ initial: { estimate: 3 }, changes: [{ from: 3, to: 5 }] });
  });
});

describe('an entry that cannot be believed is left out, and the rest is read', () => {
  const good = entry(6, moved('open', 'progress'));
  const read = (bad: unknown) =>
    translated(aRawIssue({ status: STATUSES.progress }, { changelog: { histories: [bad, good] } }));

  it.each([
    ['no object', 7, 'PLAT-1 changelog.histories[0]: not an object'],
    ['no date', { id: '1', items: [moved('open', 'done')] }, 'PLAT-1 changelog.histories[0].created: not a date'],
    [
      'a date in the future',
      { ...entry(5, moved('open', 'done')), created: '2030-01-01T00:00:00.000Z' },
      'PLAT-1 changelog.histories[0].created: lies in the future',
    ],
    ['no items', { id: '1', created: '2024-03-05T10:00:00.000Z' }, 'PLAT-1 changelog.histories[0].items: empty'],
  ])('%s', (_, bad, expected) => {
    const { item, problems } = read(bad);
    expect(problems).toEqual([expected]);
    expect(item.changes).toMatchObject([{ kind: 'status', from: '1', to: '3' }]);
  });

  it('moves an entry from before the creation to the creation', () => {
    const { item, problems } = read({
      ...entry(5, changed('labels', [null, ''], [null, 'x'])),
      created: '2024-03-01T10:00:00.000Z',
    });
    expect(problems).toEqual([
      'PLAT-1 changelog.histories[0].created: lies before the creation; taken to be at the creation',
    ]);
    expect(item.changes[0]).toMatchObject({ kind: 'other', at: new Date('2024-03-04T09:00:00.000Z') });
  });

  it('names a negative estimate of the past, and keeps it as noise', () => {
    const { item, problems } = read(entry(5, changed('Story Points', [null, '3'], [null, '-2'], 'customfield_5')));
    expect(problems[0]).toMatch(/^PLAT-1 changelog .* Story Points: cannot become -2$/);
    expect(item.changes[0]).toMatchObject({ kind: 'noise', field: 'Story Points' });
  });
});

it('reads an author that is missing', () => {
  const { item } = translated(withHistory({ status: STATUSES.progress }, entry(5, moved('open', 'progress'), null)));
  expect(item.changes).toMatchObject([{ by: null, byApp: false }]);
});

it('takes no inherited property for a text', () => {
  const { item } = translated(
    withHistory(
      {},
      entry(5, { field: 'Flagged', fieldtype: 'custom', fieldId: 'customfield_4', from: null, to: null }),
    ),
  );
  expect(item.changes).toMatchObject([{ kind: 'flag', from: false, to: false }]);
});

it('reads all of 50,000 changes of one issue', () => {
  const histories = Array.from({ length: 50_000 }, (_, index) => ({
    id: String(index),
    created: new Date(Date.UTC(2024, 2, 4, 9) + index * 1000).toISOString(),
    items: [index % 2 === 0 ? moved('open', 'progress') : moved('progress', 'open')],
  }));
  const { item } = translated(aRawIssue({ status: STATUSES.open }, { changelog: { histories } }));
  expect(item.changes).toHaveLength(50_000);
});
