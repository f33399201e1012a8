import { categorised, categoryFrom } from '../../../../src/adapters/jira/translation/status-category';

it('goes by the id of the category, which no translation changes', () => {
  expect(categoryFrom({ id: 3, key: 'new', name: '新建' })).toBe('done');
  expect(categoryFrom({ id: 2 })).toBe('to-do');
  expect(categoryFrom({ id: 4 })).toBe('in-progress');
  expect(categoryFrom({ key: 'indeterminate' })).toBe('in-progress');
  expect(categoryFrom({ id: 1, key: 'undefined' })).toBe('unknown');
  expect(categoryFrom(null)).toBe('unknown');
});

it('gives a deleted status the category of its namesake, else of Jira’s own status with that name', () => {
  expect(
    categorised([
      { id: '10', name: 'QA', category: 'in-progress' },
      { id: '11', name: 'qa', category: 'unknown' },
      { id: '6', name: 'Closed', category: 'unknown' },
      { id: '12', name: 'Somewhere', category: 'unknown' },
    ]).map(({ category }) => category),
  ).toEqual(['in-progress', 'in-progress', 'done', 'unknown']);
});
