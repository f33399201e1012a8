import type { SettingsLayer, SettingValue } from '../model/kept-settings';
import { patternProblem, type PatternProblem } from './name-pattern';
import { rangeOf } from './ranges';
import type { AllValues, Sections, Threshold } from './threshold';
import { parsedAs, type TrackerKind } from './tracker/tracker-kinds';
import { isTrackerSection, trackerKindOf } from './tracker/tracker-settings';

/** Why a value is refused. `allowed` says which values are valid there. */
export interface SettingsProblem {
  readonly section: string;
  readonly threshold: string;
  readonly value: SettingValue;
  readonly allowed:
    | { readonly kind: 'no-such-section' }
    | { readonly kind: 'no-such-threshold' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
    /** Words, `*` and `|`; `problem` is null where the value is not text. */
    | { readonly kind: 'pattern'; readonly problem: PatternProblem | null }
    /** A tracker setting of this kind. */
    | { readonly kind: TrackerKind }
    /** Another threshold of the section, and its value in force. */
    | { readonly kind: 'at-most' | 'at-least'; readonly other: string; readonly value: number };
}

type AnyThreshold = Threshold<number> | Threshold<string>;

/** Layers of settings over one list of thresholds. */
export interface Layers<Of extends Sections> {
  /** Everything invalid in a layer, in the order of the layer. */
  readonly problemsOf: (layer: SettingsLayer) => readonly SettingsProblem[];
  /**
   * The settings in force: the defaults, changed by each layer in turn (site, then project). The last layer that sets a
   * value counts. Values that name no threshold, or are out of range, have no effect.
   */
  readonly settingsFrom: (layers: readonly SettingsLayer[]) => AllValues<Of>;
  /** The value of a threshold in a layer; null where it is absent or invalid. */
  readonly valueIn: (layer: SettingsLayer, named: Named) => number | string | null;
}

/** Reads and checks layers of settings over these thresholds. */
export function layersOver<Of extends Sections>(thresholds: Of): Layers<Of>;
export function layersOver(thresholds: Sections): Layers<Sections> {
  const sections: KnownSections = new Map(
    Object.entries(thresholds).map(([name, section]) => [name, new Map<string, AnyThreshold>(Object.entries(section))]),
  );
  return {
    problemsOf: (layer) =>
      Object.entries(layer).flatMap(([section, values]): readonly SettingsProblem[] => {
        const entries = Object.entries(values);
        if (entries.length === 0 && !sections.has(section) && !isTrackerSection(section)) {
          return [{ section, threshold: '', value: '', allowed: { kind: 'no-such-section' } }];
        }
        return entries.flatMap(([threshold, value]) => {
          const allowed = refusalOf({ section, threshold }, value, sections);
          return allowed === null ? [] : [{ section, threshold, value, allowed }];
        });
      }),
    settingsFrom: (layers) =>
      Object.fromEntries(
        [...sections].map(([section, entries]) => [
          section,
          Object.fromEntries(
            [...entries].map(([threshold, entry]) => {
              const own = [...layers].reverse().map((layer) => valueIn(layer, { section, threshold }, sections));
              return [threshold, own.find((said) => said !== null) ?? entry.default];
            }),
          ),
        ]),
      ),
    valueIn: (layer, named) => valueIn(layer, named, sections),
  };
}

type KnownSections = ReadonlyMap<string, ReadonlyMap<string, AnyThreshold>>;

interface Named {
  readonly section: string;
  readonly threshold: string;
}

function valueIn(layer: SettingsLayer, named: Named, sections: KnownSections): number | string | null {
  const { section, threshold } = named;
  const own = Object.hasOwn(layer, section) ? layer[section] : undefined;
  const value = own !== undefined && Object.hasOwn(own, threshold) ? own[threshold] : undefined;
  if (value === undefined || typeof value === 'object') return null;
  return refusalOf(named, value, sections) === null ? value : null;
}

function refusalOf(
  { section, threshold }: Named,
  value: SettingValue,
  sections: KnownSections,
): SettingsProblem['allowed'] | null {
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
