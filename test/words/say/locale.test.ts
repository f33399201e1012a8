import { formattingTag, localeOf } from '../../../src/words/say/locale';

describe('localeOf', () => {
  it.each([
    ['en_US', 'en'],
    ['de-AT', 'de'],
    ['FR', 'fr'],
    ['ja_JP', 'ja'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('speaks to %s in %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});

describe('formattingTag', () => {
  it.each([
    ['en_US', 'en-US'],
    ['de-AT', 'de-AT'],
    ['pt-BR', 'en-GB'],
    ['de_no such_tag', 'en-GB'],
    ['', 'en-GB'],
  ])('writes dates for %s as %s does', (tag, formatting) => {
    expect(formattingTag(tag)).toBe(formatting);
  });
});
