import { insideChart, roomForNames, widthOfText } from '../../../../static/kit/charts/text-width';

it('makes room for the longest name of an axis, and at least as much as is asked for', () => {
  expect(roomForNames(['0', '10'], 34)).toBe(34);
  // Seven letters of 6.2 pixels, and 8 pixels before the chart.
  expect(roomForNames(['0 d', '1,400 d'], 34)).toBe(52);
  expect(roomForNames([], 0)).toBe(8);
});

it('takes signs of Japanese for twice as wide as letters', () => {
  expect(widthOfText('10日')).toBeCloseTo(24.4);
});

it('keeps the middle of a text inside the chart', () => {
  expect(insideChart(5, 40, 300)).toBe(20);
  expect(insideChart(150, 40, 300)).toBe(150);
  expect(insideChart(295, 40, 300)).toBe(280);
});

it('begins a text that is wider than the chart at its left edge', () => {
  expect(insideChart(150, 400, 300)).toBe(200);
});
