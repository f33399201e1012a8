import { columnsOf, sumOf } from '../../../../../local/shell/page/board/columns';

const issue = (key: string, statusId: string) => ({
  id: key,
  key,
  fields: { status: { id: statusId, name: statusId, statusCategory: { key: 'new' } }, description: null },
});
const configuration = {
  columnConfig: {
    columns: [
      { name: 'Waiting', statuses: [{ id: '1' }, { id: '2' }] },
      { name: 'Doing', statuses: [{ id: '3' }] },
      { name: 'Unused', statuses: [] },
    ],
  },
};

it('deals issues out by status and leaves out a status without a column', () => {
  const columns = columnsOf(configuration, [
    issue('A-1', '3'),
    issue('A-2', '1'),
    issue('A-3', '2'),
    issue('A-4', '9'),
  ]);
  expect(columns.map(({ name, issues }) => [name, issues.map(({ key }) => key)])).toEqual([
    ['Waiting', ['A-2', 'A-3']],
    ['Doing', ['A-1']],
    ['Unused', []],
  ]);
});

it('adds up what has an estimate', () => {
  const weights = new Map([['A-1', 3]]);
  expect(sumOf([issue('A-1', '1'), issue('A-2', '1')], ({ key }) => weights.get(key) ?? null)).toEqual({
    count: 2,
    points: 3,
  });
});
