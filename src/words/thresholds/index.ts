import type { Settings } from '../../core/signals/settings';
import { flowExplained } from './flow';
import type { Explained } from './explained';
import { forecastExplained } from './forecast';
import { historyExplained } from './history';
import { peopleExplained } from './people';
import { scopeExplained } from './scope';
import type { Locale } from '../say/locale';
import { translated } from './translated';
import { weeksExplained } from './weeks';

const explained: Explained<keyof Settings> = {
  ...historyExplained,
  ...flowExplained,
  ...scopeExplained,
  ...peopleExplained,
  ...weeksExplained,
  ...forecastExplained,
};

const sections = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(explained).map(([section, thresholds]) => [section, new Map(Object.entries(thresholds))]),
);

/** What a threshold does, in one sentence; empty for what is no threshold. */
export function explanationOf(section: string, threshold: string, locale: Locale = 'en'): string {
  const english = sections.get(section)?.get(threshold) ?? '';
  return locale === 'en' ? english : (translated[locale][english] ?? english);
}
