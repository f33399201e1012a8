import { dateOfDayNumber, dayNumberOf, weekdayOf } from '../../../../src/core/model/time/calendar-date';

describe('dayNumberOf', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['2026-02-28', 20_512],
  ])('counts %s as day %d', (date, day) => {
    expect(dayNumberOf(date)).toBe(day);
    expect(dateOfDayNumber(day)).toBe(date);
  });

  it.each(['2026-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-02-28T00:00', ''])(
    'takes %s for no date',
    (text) => {
      expect(dayNumberOf(text)).toBeNaN();
    },
  );
});

it('weekdayOf counts from Monday, also before 1970', () => {
  expect([0, 3, 4, -3, -4].map(weekdayOf)).toEqual([4, 7, 1, 1, 7]);
});
