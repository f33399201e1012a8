import { categorised, categoryFrom } from '../../../../../src/adapters/jira/translation/fields/status-category';

it('goes by the id of the category, which no translation changes', () => {
  expect(categoryFrom({ id: 3, key: 'new', name: '新建' })).toBe('done');
  expect(categoryFrom({ id: 2 })).toBe('to-do');
  expect(categoryFrom({ id: 4 })).toBe('in-progress');
  expect(categoryFrom({ key: 'indeterminate' })).toBe('in-progress');
  expect(categoryFrom({ id: 1, key: 'undefined' })).toBe('unknown');
  expect(categoryFrom(null)).toBe('unknown');
});

const deleted = (id: string, name: string) => ({ id, name, category: 'unknown' as const });

it('gives a deleted status the category of its namesake, else by its name, and says what it concluded', () => {
  const { statuses, conclusions } = categorised(
    [
      { id: '10', name: 'QA', category: 'in-progress' },
      deleted('11', 'qa'),
      deleted('6', 'Closed'),
      deleted('7', 'Incomplete'),
      deleted('8', 'New'),
      deleted('12', 'Somewhere'),
    ],
    new Set(),
  );
  expect(statuses.map(({ category }) => category)).toEqual([
    'in-progress',
    'in-progress',
    'done',
    'done',
    'to-do',
    'unknown',
  ]);
  expect(conclusions[0]).toEqual({ place: 'status Closed', why: 'known from history only: taken as done' });
  expect(conclusions).toHaveLength(4);
});

it('takes a deleted status that items moved on from as in progress, whatever its name but a first or last one', () => {
  const { statuses } = categorised([deleted('12', 'Verification'), deleted('6', 'Closed')], new Set(['12', '6']));
  expect(statuses.map(({ category }) => category)).toEqual(['in-progress', 'done']);
});

it('leaves the status of an unrecorded past unknown, and says nothing of it', () => {
  expect(categorised([deleted('unrecorded', 'Unrecorded')], new Set(['unrecorded']))).toEqual({
    statuses: [deleted('unrecorded', 'Unrecorded')],
    conclusions: [],
  });
});
