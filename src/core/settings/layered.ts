import type { SettingsLayer, SettingValue } from '../model/kept-settings';
import { type Settings, thresholds } from './settings';
import { patternProblem, type PatternProblem } from './name-pattern';
import { rangeOf } from './ranges';
import type { Threshold } from './threshold';
import { parsedAs, type TrackerKind } from './tracker/tracker-kinds';
import { isTrackerSection, trackerKindOf } from './tracker/tracker-settings';

/** Why a value is refused. `allowed` says what may stand there. */
export interface SettingsProblem {
  readonly section: string;
  readonly threshold: string;
  readonly value: SettingValue;
  readonly allowed:
    | { readonly kind: 'no-such-section' }
    | { readonly kind: 'no-such-threshold' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
    /** Words, `*` and `|`; `because` is null for what is no text. */
    | { readonly kind: 'pattern'; readonly problem: PatternProblem | null }
    /** What may be said of a tracker at this place. */
    | { readonly kind: TrackerKind }
    /** Of another threshold of the section, and what that is in force as. */
    | { readonly kind: 'at-most' | 'at-least'; readonly other: string; readonly value: number };
}

type AnyThreshold = Threshold<number> | Threshold<string>;

const sections = new Map<string, ReadonlyMap<string, AnyThreshold>>(
  Object.entries(thresholds).map(([name, section]) => [name, new Map<string, AnyThreshold>(Object.entries(section))]),
);

/** Everything in a layer that cannot stand, in the order in which it is written. */
export function problemsOf(layer: SettingsLayer): readonly SettingsProblem[] {
  return Object.entries(layer).flatMap(([section, values]): readonly SettingsProblem[] => {
    const entries = Object.entries(values);
    if (entries.length === 0 && !sections.has(section) && !isTrackerSection(section)) {
      return [{ section, threshold: '', value: '', allowed: { kind: 'no-such-section' } }];
    }
    return entries.flatMap(([threshold, value]) => {
      const allowed = refusalOf(section, threshold, value);
      return allowed === null ? [] : [{ section, threshold, value, allowed }];
    });
  });
}

/**
 * The settings in force: the defaults, changed by each layer in turn (site, then project). The latest word counts; what
 * is not a threshold, or not within its range, has no effect.
 */
export function settingsFrom(layers: readonly SettingsLayer[]): Settings;
export function settingsFrom(
  layers: readonly SettingsLayer[],
): Readonly<Record<string, Readonly<Record<string, number | string>>>> {
  return Object.fromEntries(
    [...sections].map(([section, entries]) => [
      section,
      Object.fromEntries(
        [...entries].map(([threshold, entry]) => [threshold, valueOver(entry.default, layers, { section, threshold })]),
      ),
    ]),
  );
}

interface Named {
  readonly section: string;
  readonly threshold: string;
}

function valueOver(value: number | string, layers: readonly SettingsLayer[], named: Named): number | string {
  for (const layer of [...layers].reverse()) {
    const own = valueIn(layer, named);
    if (own !== null) return own;
  }
  return value;
}

/** What a layer says of a threshold; null where it says nothing, or what cannot stand. */
export function valueIn(layer: SettingsLayer, { section, threshold }: Named): number | string | null {
  const own = Object.hasOwn(layer, section) ? layer[section] : undefined;
  const value = own !== undefined && Object.hasOwn(own, threshold) ? own[threshold] : undefined;
  if (value === undefined || typeof value === 'object') return null;
  return refusalOf(section, threshold, value) === null ? value : null;
}

function refusalOf(section: string, threshold: string, value: SettingValue): SettingsProblem['allowed'] | null {
  const kind = trackerKindOf(section, threshold);
  if (kind === null) return { kind: 'no-such-threshold' };
  if (kind !== undefined) return parsedAs[kind](value) === null ? { kind } : null;
  const entries = sections.get(section);
  if (entries === undefined) return { kind: 'no-such-section' };
  const entry = entries.get(threshold);
  if (entry === undefined) return { kind: 'no-such-threshold' };
  const range = rangeOf(entry);
  if (range === null) return patternRefusal(value);
  const fits =
    typeof value === 'number' &&
    value >= range.least &&
    value <= range.most &&
    (!range.whole || Number.isInteger(value));
  return fits ? null : { kind: 'number', ...range };
}

function patternRefusal(value: SettingValue): SettingsProblem['allowed'] | null {
  if (typeof value !== 'string') return { kind: 'pattern', problem: null };
  const problem = patternProblem(value);
  return problem === null ? null : { kind: 'pattern', problem };
}
