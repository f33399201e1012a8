import { rowFrom } from '../../../../static/kit/table/grid-keys';
import type { GridLine } from '../../../../static/kit/table/grid-line';

const group = (key: string): GridLine<string> => ({ kind: 'group', key, title: key });
const row = (key: string): GridLine<string> => ({ kind: 'row', key, row: key });

const LINES = [group('off track'), row('a'), row('b'), group('at risk'), row('c')];

it.each([
  [1, 1, 2],
  [2, 1, 4],
  [4, -1, 2],
  [4, 1, 4],
  [1, -1, 1],
  [1, 10, 4],
  [4, Number.NEGATIVE_INFINITY, 1],
  [1, Number.POSITIVE_INFINITY, 4],
])('from line %i, %s rows on, is line %i: headings are passed over', (from, steps, to) => {
  expect(rowFrom(LINES, from, steps)).toBe(to);
});
