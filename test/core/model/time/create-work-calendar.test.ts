import fc from 'fast-check';
import { DateTime } from 'luxon';
import { aCalendar } from '../../../builders/calendar';

const at = (iso: string): Date => new Date(iso);

describe('workingDays', () => {
  // 2024-03-04 is a Monday.
  const calendar = aCalendar();

  it.each([
    ['one whole day', '2024-03-04T09:00Z', '2024-03-04T17:00Z', 1],
    ['an hour', '2024-03-04T09:00Z', '2024-03-04T10:00Z', 0.125],
    ['from morning to morning', '2024-03-04T10:30Z', '2024-03-05T10:30Z', 1],
    ['a week', '2024-03-04T12:00Z', '2024-03-11T12:00Z', 5],
    ['a night', '2024-03-04T17:00Z', '2024-03-05T09:00Z', 0],
    ['a weekend', '2024-03-08T17:00Z', '2024-03-11T09:00Z', 0],
    ['Friday noon to Monday noon', '2024-03-08T13:00Z', '2024-03-11T13:00Z', 1],
    ['nothing', '2024-03-04T12:00Z', '2024-03-04T12:00Z', 0],
    ['backwards', '2024-03-05T12:00Z', '2024-03-04T12:00Z', 0],
    ['a year of 262 weekdays', '2024-01-01T00:00Z', '2025-01-01T00:00Z', 262],
    ['1995 to 2060', '1995-01-02T00:00Z', '2060-01-05T00:00Z', 16960],
  ])('%s', (_what, from, to, days) => {
    expect(calendar.workingDays(at(from), at(to))).toBe(days);
  });

  it('leaves out holidays, once even when named twice, and ignores those on weekends', () => {
    const withHolidays = aCalendar({ holidays: ['2024-03-06', '2024-03-06', '2024-03-09'] });
    expect(withHolidays.workingDays(at('2024-03-04T00:00Z'), at('2024-03-11T00:00Z'))).toBe(4);
    expect(withHolidays.workingDays(at('2024-03-06T09:00Z'), at('2024-03-06T17:00Z'))).toBe(0);
  });

  it('knows other weekdays and hours', () => {
    const gulf = aCalendar({ weekdays: [7, 1, 2, 3, 4], startHour: 8.5, endHour: 12.5 });
    expect(gulf.workingDays(at('2024-03-10T08:30Z'), at('2024-03-10T09:30Z'))).toBe(0.25);
    expect(gulf.workingDays(at('2024-03-08T00:00Z'), at('2024-03-10T00:00Z'))).toBe(0);
  });

  it('counts a day as one when clocks change within its hours', () => {
    const nights = aCalendar({ timeZone: 'Europe/Vienna', weekdays: [1, 2, 3, 4, 5, 6, 7], startHour: 0, endHour: 24 });
    // 2024-03-31 has 23 hours in Vienna, 2024-10-27 has 25.
    expect(nights.workingDays(at('2024-03-30T23:00Z'), at('2024-03-31T22:00Z'))).toBe(1);
    expect(nights.workingDays(at('2024-10-26T22:00Z'), at('2024-10-27T23:00Z'))).toBe(1);
    expect(nights.workingDays(at('2024-10-26T22:00Z'), at('2024-10-27T10:30Z'))).toBe(0.5);
  });

  it('follows the zone through summer and winter time', () => {
    const newYork = aCalendar({ timeZone: 'America/New_York' });
    expect(newYork.workingDays(at('2024-03-08T14:00Z'), at('2024-03-08T22:00Z'))).toBe(1);
    expect(newYork.workingDays(at('2024-03-11T13:00Z'), at('2024-03-11T21:00Z'))).toBe(1);
    expect(newYork.workingDays(at('2024-03-11T21:00Z'), at('2024-03-12T13:00Z'))).toBe(0);
  });

  it('answers 0 for dates that are none', () => {
    expect(calendar.workingDays(new Date(NaN), at('2024-03-04T12:00Z'))).toBe(0);
    expect(calendar.workingDays(at('2024-03-04T12:00Z'), new Date(NaN))).toBe(0);
  });
});

describe('addWorkingDays', () => {
  const calendar = aCalendar();

  it.each([
    ['2024-03-04T09:00Z', 1, '2024-03-04T17:00:00.000Z'],
    ['2024-03-04T12:00Z', 1, '2024-03-05T12:00:00.000Z'],
    ['2024-03-08T16:00Z', 0.25, '2024-03-11T10:00:00.000Z'],
    ['2024-03-09T12:00Z', 0, '2024-03-09T12:00:00.000Z'],
    ['2024-03-09T12:00Z', 0.5, '2024-03-11T13:00:00.000Z'],
    ['2024-03-04T20:00Z', 5, '2024-03-11T17:00:00.000Z'],
  ])('%s + %d', (from, days, expected) => {
    expect(calendar.addWorkingDays(at(from), days).toISOString()).toBe(expected);
  });

  it.each([-1, NaN, Infinity])('refuses %d days', (days) => {
    expect(() => calendar.addWorkingDays(at('2024-03-04T09:00Z'), days)).toThrow(RangeError);
  });
});

describe('dates', () => {
  it('tells the date in the zone of the site', () => {
    const auckland = aCalendar({ timeZone: 'Pacific/Auckland' });
    expect(auckland.dateOf(at('2024-03-04T10:59:59Z'))).toBe('2024-03-04');
    expect(auckland.dateOf(at('2024-03-04T11:00:00Z'))).toBe('2024-03-05');
    expect(auckland.dayOf(at('1970-01-01T10:59:59Z'))).toBe(0);
    expect(auckland.dayOf(at('2024-03-04T10:59:59Z'))).toBe(19_786);
    expect(auckland.dayOf(at('2024-03-04T11:00:00Z'))).toBe(19_787);
    expect(auckland.endOfDate('2024-03-04').toISOString()).toBe('2024-03-04T10:59:59.999Z');
    expect(aCalendar({ timeZone: 'America/Sao_Paulo' }).endOfDate('2018-11-03').toISOString()).toBe(
      '2018-11-04T02:59:59.999Z',
    );
  });

  it('answers no date for a text that is none', () => {
    expect(aCalendar().endOfDate('soon').getTime()).toBeNaN();
    expect(aCalendar().endOfDate('2024-13-01').getTime()).toBeNaN();
  });
});

describe('settings that make no calendar', () => {
  it.each([
    ['an unknown zone', { timeZone: 'Europe/Nowhere' }],
    ['no zone', { timeZone: '' }],
    ['the zone of the machine', { timeZone: 'system' }],
    ['no weekday', { weekdays: [] }],
    ['an eighth weekday', { weekdays: [1, 8] }],
    ['no hours', { startHour: 9, endHour: 9 }],
    ['hours that end before they start', { startHour: 17, endHour: 9 }],
    ['hours that are no numbers', { startHour: NaN }],
    ['more hours than a day has', { endHour: 25 }],
    ['a holiday without a date', { holidays: ['Christmas'] }],
  ])('%s', (_what, settings) => {
    expect(() => aCalendar(settings)).toThrow(RangeError);
  });
});

describe('laws', () => {
  const calendars = [
    aCalendar(),
    aCalendar({ timeZone: 'Europe/Vienna', holidays: ['2024-01-01', '2024-12-25', '1999-06-03'] }),
    aCalendar({ timeZone: 'America/Sao_Paulo', startHour: 0, endHour: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] }),
    aCalendar({ timeZone: 'Africa/Casablanca', startHour: 7.5, endHour: 15.75, weekdays: [3] }),
    aCalendar({ timeZone: 'Pacific/Chatham', weekdays: [7, 1, 2, 3, 4] }),
  ];
  const instant = fc
    .integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2060, 0, 1) })
    .map((milliseconds) => new Date(milliseconds));
  const calendar = fc.constantFrom(...calendars);

  it('is additive and monotonic', () => {
    fc.assert(
      fc.property(calendar, fc.array(instant, { minLength: 3, maxLength: 3 }), (work, instants) => {
        const [first, second, third] = instants.sort((a, b) => a.getTime() - b.getTime()) as [Date, Date, Date];
        const firstPart = work.workingDays(first, second);
        const whole = work.workingDays(first, third);
        expect(firstPart).toBeGreaterThanOrEqual(0);
        expect(whole).toBeGreaterThanOrEqual(firstPart);
        expect(firstPart + work.workingDays(second, third)).toBeCloseTo(whole, 8);
      }),
    );
  });

  it('adds what it measures', () => {
    fc.assert(
      fc.property(calendar, instant, fc.double({ min: 0, max: 3000, noNaN: true }), (work, from, days) => {
        const then = work.addWorkingDays(from, days);
        expect(then.getTime()).toBeGreaterThanOrEqual(from.getTime());
        // Instants are whole milliseconds, and the shortest working day here has 8 hours.
        expect(Math.abs(work.workingDays(from, then) - days)).toBeLessThan(1 / (8 * 3600 * 1000) + 1e-9);
      }),
    );
  });

  it('tells the dates that the tz database tells', () => {
    const zones = [
      'Europe/London',
      'America/Santiago',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Asia/Gaza',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, moment) => {
        const date = DateTime.fromJSDate(moment, { zone });
        const work = aCalendar({ timeZone: zone });
        expect(work.dateOf(moment)).toBe(date.toISODate());
        expect(work.endOfDate(work.dateOf(moment)).getTime()).toBe(date.endOf('day').toMillis());
      }),
      { numRuns: 300 },
    );
  });
});
