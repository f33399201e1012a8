import { columnsThatFit } from '../../../../static/portfolio/view/columns';

const ALL = ['expected', 'waiting', 'stalled', 'scope', 'weeks'] as const;
/** Name, level, slip and button take 466 px; the others with their gaps 124, 78, 78, 152 and 76, each week 12. */
const WITHOUT_WEEKS = 466 + 124 + 78 + 78 + 152;

it('shows all columns and all weeks where there is room', () => {
  expect(columnsThatFit(ALL, WITHOUT_WEEKS + 76 + 8 * 12, 8)).toEqual({ shown: ALL, weeks: 8 });
  expect(columnsThatFit(ALL, 3000, 8)).toEqual({ shown: ALL, weeks: 8 });
});

it('draws fewer weeks before it drops their column', () => {
  expect(columnsThatFit(ALL, WITHOUT_WEEKS + 76 + 8 * 12 - 1, 8)).toEqual({ shown: ALL, weeks: 7 });
  expect(columnsThatFit(ALL, WITHOUT_WEEKS + 76 + 12, 8)).toEqual({ shown: ALL, weeks: 1 });
  expect(columnsThatFit(ALL, WITHOUT_WEEKS + 76 + 11, 8).shown).toEqual(ALL.slice(0, 4));
});

it('drops the last of the chosen columns first', () => {
  expect(columnsThatFit(ALL, 466 + 124 + 78 + 77, 8).shown).toEqual(['expected', 'waiting']);
  expect(columnsThatFit(['weeks', 'expected'], 466 + 76 + 12, 8)).toEqual({ shown: ['weeks'], weeks: 1 });
  expect(columnsThatFit(ALL, 320, 8).shown).toEqual([]);
});
