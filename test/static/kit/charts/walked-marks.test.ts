import { placeAfter } from '../../../../static/kit/charts/walked-marks';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 3, 4],
  ['ArrowLeft', 1, 0],
  ['ArrowRight', 4, 4],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['a', 2, null],
])('%s leads from mark %i of five to %s', (key, from, to) => {
  expect(placeAfter(key, from, 5)).toBe(to);
});
