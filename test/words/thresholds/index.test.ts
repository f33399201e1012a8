import { explanationOf } from '../../../src/words/thresholds';
import { thresholds } from '../../../src/core/signals/settings';
const all = Object.entries(thresholds).flatMap(([section, entries]) =>
  Object.keys(entries).map((threshold) => ({ section, threshold, told: explanationOf(section, threshold) })),
);

it('explains every threshold in one sentence', () => {
  expect(all.length).toBeGreaterThan(180);
  const odd = all.filter(({ told }) => !/^[A-Z].{19,119}\.$/u.test(told));
  expect(odd).toEqual([]);
});

it.each(['de', 'fr', 'ja'] as const)(
  'explains every threshold in one sentence of %s, which is not the English one',
  (locale) => {
    const odd = all.filter(({ section, threshold, told }) => {
      const translated = explanationOf(section, threshold, locale);
      return !/[.。]$/u.test(translated) || translated === told;
    });
    expect(odd).toEqual([]);
  },
);

it('explains nothing that is no threshold', () => {
  expect(explanationOf('silent', 'toString')).toBe('');
  expect(explanationOf('constructor', 'name')).toBe('');
  expect(explanationOf('silent', 'minIdleDays')).toBe(
    'Never flag an item before this many working days, however busy the team is.',
  );
});
