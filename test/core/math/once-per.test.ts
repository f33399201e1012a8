import { once, oncePerKey } from '../../../src/core/math/once-per';

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

it('computes an answer once, not before it is asked for, also where that is nothing', () => {
  let made = 0;
  const answer = once(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([answer(), answer(), made]).toEqual([undefined, undefined, 1]);
});
