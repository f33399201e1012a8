import type { Settings } from '../../core/signals/settings';
import type { InEveryLocale, Locale } from '../say/locale';
import { SIGNAL_THRESHOLDS } from '../signals';
import { forecastWords } from './forecast';
import { historyWords } from './history';
import type { ThresholdWords } from './threshold-words';

const explained: { readonly [Section in keyof Settings]: ThresholdWords<Section> } = {
  ...historyWords,
  ...forecastWords,
  ...SIGNAL_THRESHOLDS,
};

const sections = new Map<string, ReadonlyMap<string, InEveryLocale>>(
  Object.entries(explained).map(([section, thresholds]) => [section, new Map(Object.entries(thresholds))]),
);

/** What a threshold does, in one sentence; empty for other settings. */
export function explanationOf(section: string, threshold: string, locale: Locale = 'en'): string {
  return sections.get(section)?.get(threshold)?.[locale] ?? '';
}
