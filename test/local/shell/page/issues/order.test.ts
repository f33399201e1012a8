import { orderOf, reordered } from '../../../../../local/shell/page/issues/order';

it('reads the first field of ORDER BY', () => {
  expect(orderOf('project = A ORDER BY updated desc, key')).toEqual({ field: 'updated', direction: 'DESC' });
  expect(orderOf('order  by Key')).toEqual({ field: 'key', direction: 'ASC' });
  expect(orderOf('project = A')).toBeNull();
});

it('is not fooled by a string', () => {
  expect(orderOf('summary ~ "please order by Friday"')).toBeNull();
  expect(reordered('summary ~ "please order by Friday"', { field: 'key', direction: 'ASC' })).toBe(
    'summary ~ "please order by Friday" ORDER BY key ASC',
  );
});

it('replaces the sorting and keeps the rest', () => {
  expect(reordered('project = A ORDER BY updated DESC', { field: 'status', direction: 'ASC' })).toBe(
    'project = A ORDER BY status ASC',
  );
  expect(reordered('', { field: 'key', direction: 'DESC' })).toBe('ORDER BY key DESC');
});
