import {
  calendarDate,
  counted,
  dayOfDate,
  dayOfInstant,
  days,
  number,
  ordinal,
  percent,
  shortDays,
  signedPercent,
} from '../../src/words/format';
import { context } from './finding-builder';

describe('numbers', () => {
  it('have one decimal at most, and none for whole numbers', () => {
    expect([9.54, 9.5, 12, 0.04, -2.5].map(number)).toEqual(['9.5', '9.5', '12', '0', '−2.5']);
  });

  it('never rise to all or fall to nothing as shares', () => {
    expect([0, 0.002, 0.41, 0.999, 1, 1.5].map(percent)).toEqual([
      '0\u00a0%',
      'under 1\u00a0%',
      '41\u00a0%',
      'over 99\u00a0%',
      '100\u00a0%',
      '150\u00a0%',
    ]);
  });

  it('carry their sign where they are a change', () => {
    expect([0.41, -0.03, 0].map(signedPercent)).toEqual(['+41\u00a0%', '−3\u00a0%', '0\u00a0%']);
  });

  it('agree with their words', () => {
    expect([counted(0, 'item'), counted(1, 'item'), counted(2, 'item')]).toEqual(['0 items', '1 item', '2 items']);
    expect([days(0.02), days(1), days(1.04), days(1.1), days(9.5), days(99.9), days(1439.7)]).toEqual([
      'less than a day',
      '1 day',
      '1 day',
      '1.1 days',
      '9.5 days',
      '99.9 days',
      '1440 days',
    ]);
    expect(shortDays(9.5)).toBe('9.5\u00a0d');
    expect(shortDays(-140.2)).toBe('−140\u00a0d');
  });

  it('count in order', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '111th',
    ]);
  });
});

describe('dates', () => {
  it('are short, with the year where it is another one', () => {
    expect(dayOfDate('2026-02-12', context)).toBe('12 Feb');
    expect(dayOfDate('2025-12-31', context)).toBe('31 Dec 2025');
  });

  it('follow the time zone where they are instants, and none where they are dates', () => {
    expect(dayOfInstant('2026-02-11T23:30:00Z', context)).toBe('12 Feb');
    expect(dayOfInstant('2026-02-11T23:30:00Z', { ...context, timeZone: 'America/New_York' })).toBe('11 Feb');
    expect(dayOfDate('2026-02-12', { ...context, timeZone: 'America/New_York' })).toBe('12 Feb');
    expect(calendarDate('2026-02-11T23:30:00Z', 'Europe/Berlin')).toBe('2026-02-12');
  });

  it('follow the locale', () => {
    expect(dayOfDate('2026-02-12', { ...context, locale: 'en-US' })).toBe('Feb 12');
  });

  it('say so where they cannot be read', () => {
    expect(dayOfDate('soon', context)).toBe('an unknown date');
  });
});
