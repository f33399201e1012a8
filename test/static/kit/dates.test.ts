import { localeOfWords } from '../../../static/kit/dates';

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
