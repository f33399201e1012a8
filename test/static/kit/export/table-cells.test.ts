import { cellOf } from '../../../../static/kit/export/table-cells';

it.each([
  ['42', 42],
  ['+5', 5],
  ['−3', -3],
  ['0', 0],
  ['3.7 d', '3.7 d'],
  ['+12 d', '+12 d'],
  ['12 Feb', '12 Feb'],
  ['  PAY-1\n New legal text ', 'PAY-1 New legal text'],
  ['–', '–'],
  ['', ''],
])('of a table "%s" is %p', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});
