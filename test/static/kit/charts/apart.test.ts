import { apart } from '../../../../static/kit/charts/apart';

it('leaves alone what is far enough apart, and moves what is not to both sides', () => {
  expect(apart([10, 40], 15)).toEqual([10, 40]);
  expect(apart([20, 14], 15)).toEqual([24.5, 9.5]);
  expect(apart([], 15)).toEqual([]);
});

it('moves what is close to what moved, too', () => {
  expect(apart([100, 100, 95], 10)).toEqual([98.33333333333333, 108.33333333333333, 88.33333333333333]);
});

it('stays before the last place', () => {
  expect(apart([100, 98, 40], 13, 100)).toEqual([100, 87, 40]);
});
