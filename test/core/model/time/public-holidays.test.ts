import { isRegion, knownRegions, publicHolidays } from '../../../../src/core/model/time/public-holidays';

const of = (region: string, year: number): readonly string[] =>
  publicHolidays(region)
    .filter((date) => date.startsWith(String(year)))
    .map((date) => date.slice(5));

it('knows days of the year, and days that follow Easter', () => {
  expect(of('DE', 2026)).toEqual(['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26']);
});

it('adds the days of a region to those of its country', () => {
  expect(of('DE-BY', 2026)).toEqual([
    '01-01',
    '01-06',
    '04-03',
    '04-06',
    '05-01',
    '05-14',
    '05-25',
    '06-04',
    '10-03',
    '11-01',
    '12-25',
    '12-26',
  ]);
});

it('knows weekdays of a month, and when a holiday began', () => {
  expect(of('US', 2026)).toEqual(expect.arrayContaining(['01-19', '05-25', '06-19', '11-26']));
  expect(of('US', 2019)).not.toContain('06-19');
});

it('knows what follows the moon, year by year', () => {
  expect(of('IL', 2026)).toContain('04-02');
  expect(of('GR', 2026)).toContain('04-13');
});

it('knows regions by their codes, and no others', () => {
  expect(['DE', 'DE-BY', 'US-CA', 'GB-SCT', 'JP', 'IN'].map(isRegion)).toEqual([true, true, true, true, true, true]);
  expect(['XX', 'de', 'DE-XX', ''].map(isRegion)).toEqual([false, false, false, false]);
  expect(knownRegions().length).toBeGreaterThan(500);
});
