import { gathered } from '../../../../../src/adapters/jira/translation/site/gathered';
import { aContext, aRawIssue, changed, entry, translated } from '../../raw-issue';

const epicLink = (from: readonly [string | null, string | null], to: readonly [string | null, string | null]) =>
  changed('Epic Link', from, to, 'customfield_2');

it('resolves parents that were met after their children', () => {
  const context = aContext();
  const child = translated(aRawIssue({ customfield_2: 'PLAT-9' }), context).item;
  const epic = translated(aRawIssue({}, { id: '10009', key: 'PLAT-9' }), context).item;
  expect(child.initial.parentId).toBe('PLAT-9');
  expect(gathered([child, epic], context).items[0]?.initial.parentId).toBe('10009');
});

it('sees one parent where its key has changed since', () => {
  const context = aContext();
  const child = translated(
    aRawIssue(
      { customfield_2: 'PLAT-9' },
      { changelog: { histories: [entry(5, epicLink([null, null], ['10009', 'OLD-2']))] } },
    ),
    context,
  ).item;
  const epic = translated(aRawIssue({}, { id: '10009', key: 'PLAT-9' }), context).item;
  expect(gathered([child, epic], context).items[0]?.changes).toMatchObject([
    { kind: 'parent', from: null, to: '10009' },
  ]);
});

it('keeps the key of a parent that was never met', () => {
  const context = aContext();
  const child = translated(aRawIssue({ customfield_2: 'PLAT-9' }), context).item;
  expect(gathered([child], context).items[0]?.initial.parentId).toBe('PLAT-9');
});

it('tells of sprints and versions that are known by name only', () => {
  const context = aContext();
  const { item } = translated(
    aRawIssue(
      {},
      {
        changelog: {
          histories: [
            entry(5, changed('Sprint', ['', ''], ['3', 'Alpha'], 'customfield_1')),
            entry(6, changed('Sprint', ['3', 'Alpha'], ['', ''], 'customfield_1')),
            entry(7, changed('Fix Version', [null, null], ['70', '1.0'])),
            entry(8, changed('Fix Version', ['70', '1.0'], [null, null])),
          ],
        },
      },
    ),
    context,
  );
  const { iterations, versions } = gathered([item], context);
  expect(iterations).toEqual([
    { id: '3', name: 'Alpha', boardId: null, state: 'closed', startedAt: null, plannedEndAt: null, closedAt: null },
  ]);
  expect(versions).toEqual([
    { id: '70', name: '1.0', projectKey: 'PLAT', startOn: null, releaseOn: null, released: false },
  ]);
});

it('knows a version that is gone by its last name', () => {
  const context = aContext();
  const inVersion = (day: number, name: string) =>
    aRawIssue({}, { changelog: { histories: [entry(day, changed('Fix Version', ['70', name], [null, null]))] } });
  const items = [inVersion(6, '1.1'), inVersion(8, '2.0'), inVersion(7, '1.2')].map(
    (issue) => translated(issue, context).item,
  );
  expect(gathered(items, context).versions).toMatchObject([{ id: '70', name: '2.0' }]);
});

it('knows the newest of what issues tell of a sprint', () => {
  const context = aContext();
  const sprint = (state: string) => aRawIssue({ customfield_1: [{ id: 3, name: 'Alpha', state }] });
  const items = ['active', 'closed', 'future'].map((state) => translated(sprint(state), context).item);
  expect(gathered(items, context).iterations).toMatchObject([{ id: '3', state: 'closed' }]);
});
