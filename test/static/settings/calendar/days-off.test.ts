import { daysOffOf, monthDays, placesBefore } from '../../../../static/settings/calendar/days-off';
import { holidayName } from '../../../../static/settings/calendar/holiday-names';

const holidays = {
  days: [
    { date: '2026-01-01', regions: ['DE'] },
    { date: '2026-01-06', regions: ['DE-BY'] },
  ],
};

it('puts public holidays and own days in order, and knows which are worked all the same', () => {
  const off = daysOffOf(holidays, { ownDays: ['2026-01-02', '2025-12-24'], workedDays: ['2026-01-06'] }, 2026);
  expect(off).toEqual([
    { date: '2026-01-01', regions: ['DE'], worked: false },
    { date: '2026-01-02', regions: [], worked: false },
    { date: '2026-01-06', regions: ['DE-BY'], worked: true },
  ]);
});

it('lays out a month that begins on a Thursday, with 20 working days', () => {
  const month = { year: 2026, month: 0 };
  const off = daysOffOf(holidays, { ownDays: [], workedDays: [] }, 2026);
  const days = monthDays(month, [1, 2, 3, 4, 5], off);
  expect(placesBefore(month)).toBe(3);
  expect(days).toHaveLength(31);
  expect(days.slice(0, 6).map(({ kind }) => kind)).toEqual(['off', 'worked', 'weekend', 'weekend', 'worked', 'off']);
  expect(days.filter(({ kind }) => kind === 'worked')).toHaveLength(20);
});

it.each([
  ['2026-01-01', 'new-year'],
  ['2026-04-03', 'good-friday'],
  ['2026-04-06', 'easter-monday'],
  ['2026-05-14', 'ascension'],
  ['2026-06-04', 'corpus-christi'],
  ['2024-04-01', 'easter-monday'],
  ['2026-10-03', null],
])('knows what %s is called', (date, name) => {
  expect(holidayName(date)).toBe(name);
});
