import { day, localeOfWords, moment } from '../../../static/kit/dates';

const context = { locale: 'en-GB', timeZone: 'America/New_York', takenAt: '2026-02-19T13:32:00.000Z' };

describe('day', () => {
  it('writes an instant in the zone of the reading', () => {
    expect(day('2026-03-16T03:00:00.000Z', context)).toBe('15 Mar');
  });

  it('leaves a calendar date where it is', () => {
    expect(day('2026-03-16', context)).toBe('16 Mar');
  });

  it('adds the year where it is another', () => {
    expect(day('2025-11-30', context)).toBe('30 Nov 2025');
  });
});

describe('moment', () => {
  it('writes date and time in the zone of the reading', () => {
    expect(moment('2026-02-19T13:32:00.000Z', context)).toBe('19 Feb 2026, 08:32');
  });

  it('says so when the time cannot be read', () => expect(moment('soon', context)).toBe('an unknown time'));
});

describe('localeOfWords', () => {
  it('keeps English ways to write dates and answers British ones for the rest', () => {
    expect(['en-US', 'en_AU', 'en', 'de-DE', 'eng', ''].map(localeOfWords)).toEqual([
      'en-US',
      'en-AU',
      'en',
      'en-GB',
      'en-GB',
      'en-GB',
    ]);
  });
});
