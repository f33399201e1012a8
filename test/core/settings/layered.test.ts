import { defaultSettings, thresholds, problemsOf, settingsFrom } from '../../../src/core/signals/settings';
import { rangeOf } from '../../../src/core/settings/ranges';

describe('settings in layers', () => {
  it('are the defaults where no layer says otherwise', () => {
    expect(settingsFrom([])).toEqual(defaultSettings);
    expect(settingsFrom([{}, { silent: {} }])).toEqual(defaultSettings);
  });

  it('take the latest word, threshold by threshold', () => {
    const settings = settingsFrom([
      { silent: { raiseAtPercentile: 80, minIdleDays: 5 }, blocked: { statusPattern: 'parked' } },
      { silent: { raiseAtPercentile: 90 } },
    ]);
    expect(settings.silent).toEqual({ ...defaultSettings.silent, raiseAtPercentile: 90, minIdleDays: 5 });
    expect(settings.blocked.statusPattern).toBe('parked');
    expect(settings.ageing).toEqual(defaultSettings.ageing);
  });

  it('leave out what is refused', () => {
    expect(settingsFrom([{ silent: { raiseAtPercentile: 120, nonsense: 1 }, toString: { length: 1 } }])).toEqual(
      defaultSettings,
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['a section that is none', { quiet: { a: 1 } }, { kind: 'no-such-section' }],
    ['what every object inherits', { constructor: { name: 'x' } }, { kind: 'no-such-section' }],
    ['a threshold that is none', { silent: { raise: 1 } }, { kind: 'no-such-threshold' }],
    [
      'a percentile beyond 99',
      { silent: { raiseAtPercentile: 99.5 } },
      { kind: 'number', least: 1, most: 99, whole: false },
    ],
    ['a share below 0', { stalled: { maxShare: -0.1 } }, { kind: 'number', least: 0, most: 1, whole: false }],
    [
      'a word where a number belongs',
      { silent: { minIdleDays: 'three' } },
      { kind: 'number', least: 0, most: 1000, whole: false },
    ],
    ['half a week', { overloaded: { weeks: 1.5 } }, { kind: 'number', least: 1, most: 260, whole: true }],
    [
      'a regular expression',
      { blocked: { statusPattern: '(?:[^x]|[^y])*!' } },
      { kind: 'pattern', problem: { because: 'regular-expression', sign: '(' } },
    ],
    ['a number where a pattern belongs', { blocked: { statusPattern: 1 } }, { kind: 'pattern', problem: null }],
  ])('%s', (_, layer, allowed) => {
    const [section, values] = Object.entries(layer)[0]!;
    const [threshold, value] = Object.entries(values)[0]!;
    expect(problemsOf(layer)).toEqual([{ section, threshold, value, allowed }]);
  });

  it('is nothing at either end of a range', () => {
    expect(problemsOf({ silent: { raiseAtPercentile: 1, severeAtPercentile: 99 } })).toEqual([]);
    expect(problemsOf({ stalled: { maxShare: 0, ceilingChance: 1 } })).toEqual([]);
    expect(problemsOf({ scopeCreep: { publishedUsualShare: 2.5 } })).toEqual([]);
  });
});

it('thresholds whose names end in a unit are told in it', () => {
  const units: Readonly<Record<string, readonly string[]>> = {
    seconds: ['seconds'],
    minutes: ['minutes'],
    hours: ['hours'],
    days: ['days', 'working days'],
    weeks: ['weeks'],
    percentile: ['percentile'],
    share: ['share'],
    chance: ['share'],
  };
  const wrong = Object.values(thresholds).flatMap((section) =>
    Object.entries(section).flatMap(([name, { unit }]) => {
      const end = /[A-Z]?[a-z]+$/.exec(name)?.[0].toLowerCase() ?? '';
      return units[end]?.includes(unit) === false ? [`${name} in ${unit}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

it('every threshold has a unit, a source, and a default within its own range', () => {
  for (const section of Object.values(thresholds)) {
    for (const threshold of Object.values(section)) {
      const range = rangeOf(threshold);
      expect(threshold.source.length).toBeGreaterThan(5);
      if (range === null || typeof threshold.default !== 'number') continue;
      expect(threshold.default).toBeGreaterThanOrEqual(range.least);
      expect(threshold.default).toBeLessThanOrEqual(range.most);
      if (range.whole) expect(Number.isInteger(threshold.default)).toBe(true);
    }
  }
});
