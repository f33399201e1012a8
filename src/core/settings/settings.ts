import { budgetThresholds } from './budget';
import { forecastThresholds } from './forecast';
import { dependencyThresholds } from './dependency';
import { historyThresholds } from './history';
import { peopleThresholds } from './people';
import { scopeThresholds } from './scope';
import { slipThresholds } from './slip';
import { stallThresholds } from './stall';
import type { Sections, Threshold } from './threshold';

/** Every threshold of the core, one section for each reader. A family of readers has its file in core/settings. */
export const thresholds = {
  ...historyThresholds,
  ...stallThresholds,
  ...scopeThresholds,
  ...dependencyThresholds,
  ...budgetThresholds,
  ...peopleThresholds,
  ...forecastThresholds,
  ...slipThresholds,
} satisfies Sections;

type ValueOf<Entry> = Entry extends Threshold<infer Value> ? Value : never;
type Values<From> = { readonly [Name in keyof From]: ValueOf<From[Name]> };
type AllValues<From> = { readonly [Name in keyof From]: Values<From[Name]> };

/** The values in force, section by section: `settings.activity.bulkItems`. */
export type Settings = AllValues<typeof thresholds>;

function defaultsOf<From extends Sections>(sections: From): AllValues<From>;
function defaultsOf(sections: Sections): Readonly<Record<string, Readonly<Record<string, number | string>>>> {
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      Object.fromEntries(Object.entries(section).map(([threshold, entry]) => [threshold, entry.default])),
    ]),
  );
}

export const defaultSettings: Settings = defaultsOf(thresholds);
