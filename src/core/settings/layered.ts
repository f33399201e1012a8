import type { SettingsLayer } from '../model/kept-settings';
import { type Settings, thresholds } from './settings';
import { rangeOf } from './ranges';
import type { Threshold } from './threshold';

/** Why a value is refused. `allowed` says what may stand there. */
export interface SettingsProblem {
  readonly section: string;
  readonly threshold: string;
  readonly value: number | string;
  readonly allowed:
    | { readonly kind: 'no-such-section' }
    | { readonly kind: 'no-such-threshold' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
    | { readonly kind: 'pattern' }
    /** Of another threshold of the section, and what that is in force as. */
    | { readonly kind: 'at-most' | 'at-least'; readonly other: string; readonly value: number };
}

type AnyThreshold = Threshold<number> | Threshold<RegExp>;

const sections = new Map<string, ReadonlyMap<string, AnyThreshold>>(
  Object.entries(thresholds).map(([name, section]) => [name, new Map<string, AnyThreshold>(Object.entries(section))]),
);

/** Everything in a layer that cannot stand, in the order in which it is written. */
export function problemsOf(layer: SettingsLayer): readonly SettingsProblem[] {
  return Object.entries(layer).flatMap(([section, values]) =>
    Object.entries(values).flatMap(([threshold, value]) => {
      const allowed = refusalOf(section, threshold, value);
      return allowed === null ? [] : [{ section, threshold, value, allowed }];
    }),
  );
}

/**
 * The settings in force: the defaults, changed by each layer in turn (site, then project). The latest word counts; what
 * is not a threshold, or not within its range, has no effect.
 */
export function settingsFrom(layers: readonly SettingsLayer[]): Settings;
export function settingsFrom(
  layers: readonly SettingsLayer[],
): Readonly<Record<string, Readonly<Record<string, number | RegExp>>>> {
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

function valueOver(value: number | RegExp, layers: readonly SettingsLayer[], named: Named): number | RegExp {
  for (const layer of [...layers].reverse()) {
    const own = valueIn(layer, named);
    if (own !== null) return typeof own === 'number' ? own : new RegExp(own, 'i');
  }
  return value;
}

/** What a layer says of a threshold; null where it says nothing, or what cannot stand. */
export function valueIn(layer: SettingsLayer, { section, threshold }: Named): number | string | null {
  const own = Object.hasOwn(layer, section) ? layer[section] : undefined;
  const value = own !== undefined && Object.hasOwn(own, threshold) ? own[threshold] : undefined;
  return value === undefined || refusalOf(section, threshold, value) !== null ? null : value;
}

function refusalOf(section: string, threshold: string, value: number | string): SettingsProblem['allowed'] | null {
  const entries = sections.get(section);
  if (entries === undefined) return { kind: 'no-such-section' };
  const entry = entries.get(threshold);
  if (entry === undefined) return { kind: 'no-such-threshold' };
  const range = rangeOf(entry);
  if (range === null) return isPattern(value) ? null : { kind: 'pattern' };
  const fits =
    typeof value === 'number' &&
    value >= range.least &&
    value <= range.most &&
    (!range.whole || Number.isInteger(value));
  return fits ? null : { kind: 'number', ...range };
}

/** Longer ones nobody can read, and patterns that repeat what repeats take for ever on some names. */
const LONGEST_PATTERN = 200;
const REPEATED_REPEAT = /[*+}]\)*[*+{]/;

function isPattern(value: number | string): boolean {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_PATTERN) return false;
  if (REPEATED_REPEAT.test(value)) return false;
  try {
    return new RegExp(value, 'i').source !== '';
  } catch {
    return false;
  }
}
