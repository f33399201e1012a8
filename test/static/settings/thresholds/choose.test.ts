import type { ThresholdView } from '../../../../src/contract/settings';
import { chosenEntries, entryName, type Entry } from '../../../../static/settings/thresholds/choose';
import { clean, scaleOf, spanOf } from '../../../../static/settings/thresholds/shown-value';

const entry = (section: string, threshold: string, from: ThresholdView['from'] = 'default'): Entry => ({
  section,
  signal: null,
  view: {
    threshold,
    unit: 'share',
    default: 0.2,
    source: 'Definition',
    explanation: `About ${threshold}.`,
    range: { least: 0, most: 1, whole: false },
    site: null,
    project: null,
    value: 0.2,
    from,
  },
});
const entries = [
  entry('flow', 'minStays'),
  entry('budget', 'maxShare'),
  entry('stalled', 'maxShare'),
  entry('zombie', 'minDays', 'site'),
];
const choose = (given: Partial<Parameters<typeof chosenEntries>[1]>) =>
  chosenEntries(entries, { which: 'all', words: '', textOf: entryName, changes: [], ...given }).map(entryName);

it('shows those that most people look for in their own order', () => {
  expect(choose({ which: 'main' })).toEqual(['stalled.maxShare', 'budget.maxShare']);
});

it('shows what is changed, saved or not', () => {
  expect(choose({ which: 'changed', changes: [{ section: 'flow', name: 'minStays' }] })).toEqual([
    'flow.minStays',
    'zombie.minDays',
  ]);
});

it('finds every word, in any order, among all', () => {
  expect(choose({ which: 'main', words: ' min  ZOMBIE ' })).toEqual(['zombie.minDays']);
});

it('shows shares as percent, and no noise of binary fractions', () => {
  const { factor, suffix } = scaleOf('share', false);
  expect([clean(0.07 * factor), suffix]).toEqual([7, 'percent']);
  expect(clean(7 / factor)).toBe(0.07);
  expect(scaleOf('working days', false)).toEqual({ factor: 1, suffix: 'days', step: 0.5 });
});

it('lets a slider span what is near the default, where the range is long', () => {
  expect(spanOf({ least: 0, most: 1000 }, 3)).toEqual({ least: 0, most: 12 });
  expect(spanOf({ least: 0, most: 100 }, 85)).toEqual({ least: 0, most: 100 });
});
