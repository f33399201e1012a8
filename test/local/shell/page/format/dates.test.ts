import {
  calendarDay,
  dayOf,
  endOfDay,
  exactTime,
  relativeTime,
  shiftDay,
  shortDay,
} from '../../../../../local/shell/page/format/dates';

const now = '2024-02-20T12:00:00.000Z';

describe('relativeTime', () => {
  it.each([
    ['2024-02-20T11:59:31.000Z', 'now'],
    ['2024-02-20T11:59:00.000Z', '1 minute ago'],
    ['2024-02-20T09:00:00.000Z', '3 hours ago'],
    ['2024-02-19T12:00:00.000Z', 'yesterday'],
    ['2024-02-17T12:00:00.000Z', '3 days ago'],
    ['2024-02-22T12:00:00.000Z', 'in 2 days'],
    ['2023-12-20T12:00:00.000Z', '2 months ago'],
    ['2021-02-20T12:00:00.000Z', '2 years ago'],
  ])('tells %s as %s', (at, words) => {
    expect(relativeTime(at, now, 'en-GB')).toBe(words);
  });

  it('speaks the reader’s language', () => {
    expect(relativeTime('2024-02-17T12:00:00.000Z', now, 'de-DE')).toBe('vor 3 Tagen');
  });
});

describe('days', () => {
  it('falls on the day of the site’s zone, not of the machine’s', () => {
    expect(dayOf('2024-02-20T23:30:00.000Z', 'Europe/Berlin')).toBe('2024-02-21');
    expect(dayOf('2024-02-20T02:30:00.000Z', 'America/New_York')).toBe('2024-02-19');
  });

  it('shows a calendar day as that day in every zone', () => {
    expect(calendarDay('2024-02-12', 'en-GB')).toBe('12 Feb 2024');
  });

  it('leaves the year away when it is the present one', () => {
    const clock = { now, timeZone: 'UTC' };
    expect(shortDay('2024-01-05T10:00:00.000Z', clock, 'en-GB')).toBe('5 Jan');
    expect(shortDay('2023-12-31T10:00:00.000Z', clock, 'en-GB')).toBe('31 Dec 2023');
  });

  it('shows time in the site’s zone', () => {
    expect(exactTime('2024-02-12T13:05:00.000Z', 'Europe/Berlin', 'en-GB')).toBe('12 Feb 2024, 14:05');
  });
});

describe('shiftDay', () => {
  it('goes back by days and by months', () => {
    expect(shiftDay('2024-03-01', { days: -7 })).toBe('2024-02-23');
    expect(shiftDay('2024-01-15', { months: -1 })).toBe('2023-12-15');
  });

  it('ends on the last day where the month is shorter', () => {
    expect(shiftDay('2024-03-31', { months: -1 })).toBe('2024-02-29');
  });
});

describe('endOfDay', () => {
  it('is the last second of the day where the site is', () => {
    expect(endOfDay('2024-02-12', 'UTC')).toBe('2024-02-12T23:59:59.000Z');
    expect(endOfDay('2024-02-12', 'Europe/Berlin')).toBe('2024-02-12T22:59:59.000Z');
    expect(endOfDay('2024-02-12', 'America/New_York')).toBe('2024-02-13T04:59:59.000Z');
    expect(endOfDay('2024-02-12', 'Asia/Kathmandu')).toBe('2024-02-12T18:14:59.000Z');
  });

  it('holds on the days when clocks change', () => {
    expect(endOfDay('2024-03-31', 'Europe/Berlin')).toBe('2024-03-31T21:59:59.000Z');
    expect(endOfDay('2024-10-27', 'Europe/Berlin')).toBe('2024-10-27T22:59:59.000Z');
  });
});
