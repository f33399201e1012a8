import { calendarDate, counted, dayOfInstant, number, shortDays } from '../../src/words/format';
import { context } from './finding-builder';

describe('numbers', () => {
  it('have one decimal at most, and none for whole numbers', () => {
    expect([9.54, 9.5, 12, 0.04, -2.5].map(number)).toEqual(['9.5', '9.5', '12', '0', '−2.5']);
  });

  it('agree with their words', () => {
    expect([counted(0, 'item'), counted(1, 'item'), counted(2, 'item')]).toEqual(['0 items', '1 item', '2 items']);
    expect(shortDays(9.5)).toBe('9.5\u00a0d');
    expect(shortDays(-140.2)).toBe('−140\u00a0d');
  });
});

describe('dates', () => {
  it('are short, with the year where it is another one', () => {
    expect(dayOfInstant('2026-02-12T10:00:00Z', context)).toBe('12 Feb');
    expect(dayOfInstant('2025-12-31T10:00:00Z', context)).toBe('31 Dec 2025');
  });

  it('follow the time zone', () => {
    expect(dayOfInstant('2026-02-11T23:30:00Z', context)).toBe('12 Feb');
    expect(dayOfInstant('2026-02-11T23:30:00Z', { ...context, timeZone: 'America/New_York' })).toBe('11 Feb');
    expect(calendarDate('2026-02-11T23:30:00Z', 'Europe/Berlin')).toBe('2026-02-12');
  });

  it('follow the locale', () => {
    expect(dayOfInstant('2026-02-12T10:00:00Z', { ...context, locale: 'en-US' })).toBe('Feb 12');
  });

  it('say so where they cannot be read', () => {
    expect(dayOfInstant('soon', context)).toBe('an unknown date');
  });
});
