import { dateFrom, instantFrom } from '../../../../../src/adapters/jira/translation/fields/instant';

const iso = (text: unknown) => instantFrom(text)?.toISOString() ?? null;

describe('instantFrom', () => {
  it.each([
    ['2013-06-12T13:43:27.425+0000', '2013-06-12T13:43:27.425Z'],
    ['2024-09-23T17:01:19.806-0400', '2024-09-23T21:01:19.806Z'],
    ['2020-06-17T13:04:03.848+0530', '2020-06-17T07:34:03.848Z'],
    ['2020-06-17T13:04:03.848+05:30', '2020-06-17T07:34:03.848Z'],
    ['2020-06-17T13:04:03+08', '2020-06-17T05:04:03.000Z'],
    ['2016-02-13T01:31:29.907Z', '2016-02-13T01:31:29.907Z'],
    ['2016-02-13T01:31:29Z', '2016-02-13T01:31:29.000Z'],
    ['2016-02-13T01:31Z', '2016-02-13T01:31:00.000Z'],
    ['2016-02-13T01:31:29.9Z', '2016-02-13T01:31:29.900Z'],
    ['2016-02-13T01:31:29.123456Z', '2016-02-13T01:31:29.123Z'],
    ['2024-02-29T00:00:00.000+0000', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('reads the numbers of bulk answers as milliseconds, and those of the documentation as seconds', () => {
    expect(iso(1687866531341)).toBe('2023-06-27T11:48:51.341Z');
    expect(iso(1492070429)).toBe('2017-04-13T08:00:29.000Z');
  });

  it.each([
    '2013-06-12',
    '2013-06-12T13:43:27.425',
    '2013-13-12T13:43:27.425Z',
    '2013-06-32T13:43:27.425Z',
    '2013-06-12T25:43:27.425Z',
    '2013-06-12T13:61:27.425Z',
    '2013-06-12T13:43:27.425+0000 and more',
    'yesterday at a quarter past nine',
    '',
    null,
    undefined,
    {},
    -5,
    Number.NaN,
  ])('refuses %p', (text) => {
    expect(instantFrom(text)).toBeNull();
  });
});

describe('dateFrom', () => {
  it('reads the date that a text begins with', () => {
    expect(dateFrom('2010-09-01 00:00:00.0')).toBe('2010-09-01');
    expect(dateFrom('2020-06-12')).toBe('2020-06-12');
  });

  it.each(['12/Jun/20', '2020-13-01', '2020-06-00', '', null, 20200612])('refuses %p', (text) => {
    expect(dateFrom(text)).toBeNull();
  });
});
