import { marksOf, pathOfMark } from '../../../../static/project-page/proof/dates-marks';

const week = (on: string) => ({ on, half: '2026-03-02', most: '2026-04-01' });
const weeks = [week('2026-02-02'), week('2026-02-09'), week('2026-02-16')];
const none = { warnedOn: null, takenBackOn: null, isOpen: false, frozen: [] };

it('marks the first warning and when it was taken back', () => {
  const marks = marksOf({ ...none, weeks, warnedOn: '2026-02-02', takenBackOn: '2026-02-16' });
  expect(marks.map(({ kind }) => kind)).toEqual(['warned', 'week', 'back']);
});

it('marks today where the last week is, and what was frozen after the week of its day', () => {
  const frozen = [{ on: '2026-02-09', halfOn: '2026-03-03', expectedOn: null, note: 'told to the board' }];
  const marks = marksOf({ ...none, weeks, isOpen: true, frozen });
  expect(marks.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
    '2026-02-02 week',
    '2026-02-09 week',
    '2026-02-09 frozen',
    '2026-02-16 now',
  ]);
  expect(marks[2]).toMatchObject({ half: '2026-03-03', most: null, note: 'told to the board' });
});

it('has a shape of its own for each kind', () => {
  const shapes = (['week', 'warned', 'back', 'now', 'frozen'] as const).map(pathOfMark);
  expect(new Set(shapes).size).toBe(5);
});
