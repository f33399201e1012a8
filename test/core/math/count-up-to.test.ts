import { countUpTo } from '../../../src/core/math/count-up-to';

const values = Float64Array.of(1, 2, 2, 5);

it.each([
  [0.9, 0],
  [1, 1],
  [2, 3],
  [4.9, 3],
  [5, 4],
  [Infinity, 4],
  [-Infinity, 0],
])('of 1, 2, 2 and 5, counts those that are at most %d', (limit, count) => {
  expect(countUpTo(values, limit)).toBe(count);
});

it('counts none of none', () => {
  expect(countUpTo(new Float64Array(0), 1)).toBe(0);
});
