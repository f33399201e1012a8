import { datedOf, slotsOf } from '../../../../static/project-page/proof/promise-slots';

const on = (...days: readonly string[]) => days.map((day) => ({ on: day }));
const promise = (place: number) => ({ kind: 'promise', place });

it('has no break where weeks follow each other, or where holidays leave two out', () => {
  expect(slotsOf(on('2024-01-01', '2024-01-08', '2024-01-29'))).toEqual([0, 1, 2].map(promise));
});

it('breaks the axis where three weeks or more are missing, and says how many', () => {
  expect(slotsOf(on('2024-01-01', '2024-01-29'))).toEqual([promise(0), { kind: 'break', weeks: 3 }, promise(1)]);
  expect(slotsOf(on('2012-01-02', '2013-12-30'))).toEqual([promise(0), { kind: 'break', weeks: 103 }, promise(1)]);
});

it('dates what comes after a break first, then others that do not touch', () => {
  const slots = slotsOf(on('2012-01-02', '2012-01-09', '2012-01-16', '2013-01-14', '2013-01-21', '2013-01-28'));
  const given = { slots, middle: (slot: number) => slot * 20, width: () => 30 };
  expect(datedOf(given)).toEqual([0, 2, 3, 5]);
  expect(datedOf({ ...given, width: () => 31 })).toEqual([0, 3]);
  expect(datedOf({ ...given, width: () => 10 })).toEqual([0, 1, 2, 3, 4, 5]);
});
