import { estimateTyped } from '../../../../../../local/shell/page/issue/fields/estimate';

it.each([
  ['3', 3],
  [' 0.5 ', 0.5],
  ['1,5', 1.5],
  ['', null],
  ['three', undefined],
  ['-1', undefined],
])('reads %p as %p', (typed, estimate) => {
  expect(estimateTyped(typed)).toBe(estimate);
});
