import { oncePerKey } from '../../../src/core/history/once-per';

it('computes the answer for each key once, also where that is nothing', () => {
  const asked: string[] = [];
  const findOf = oncePerKey(
    ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind} ${id}`,
    ({ id }) => {
      asked.push(id);
      return id === 'B' ? null : id.toLowerCase();
    },
  );
  const all = ['A', 'B', 'A', 'B'].map((id) => findOf({ kind: 'parent', id }));
  expect(all).toEqual(['a', null, 'a', null]);
  expect(asked).toEqual(['A', 'B']);
});
