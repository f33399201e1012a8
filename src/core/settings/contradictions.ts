import type { SettingsLayer } from '../model/kept-settings';
import { layersOver, type SettingsProblem } from './layered';
import type { Sections } from './threshold';

/** Two thresholds of one section; the first must not be larger than the second. */
export interface OrderedPair {
  readonly section: string;
  readonly lower: string;
  readonly upper: string;
}

/** Pairs by their names: a severe finding is raised too, and what is off track is at risk too. */
const UPPER: Readonly<Record<string, string>> = {
  offTrackBelowChance: 'atRiskBelowChance',
  minDays: 'severeDays',
  minMoves: 'severeMoves',
  minShare: 'severeShare',
  publishedUsualShare: 'publishedSevereShare',
};

/** Every such pair of these thresholds. */
export function orderedPairsOf(thresholds: Sections): readonly OrderedPair[] {
  return Object.entries(thresholds).flatMap(([section, entries]) =>
    Object.keys(entries).flatMap((lower) => {
      const upper = Object.hasOwn(UPPER, lower) ? UPPER[lower] : upperByRule(lower);
      return upper !== undefined && Object.hasOwn(entries, upper) ? [{ section, lower, upper }] : [];
    }),
  );
}

function upperByRule(lower: string): string | undefined {
  if (lower.startsWith('raiseAt')) return lower.replace('raiseAt', 'severeAt');
  return lower.startsWith('severeBelow') ? lower.replace('severeBelow', 'raiseBelow') : undefined;
}

/**
 * The values of the last layer that contradict another threshold in force, from the same layer or from one below it.
 */
export function contradictionsOver(
  thresholds: Sections,
): (layers: readonly SettingsLayer[]) => readonly SettingsProblem[] {
  const { settingsFrom, valueIn } = layersOver(thresholds);
  const pairs = orderedPairsOf(thresholds);
  return (layers) => {
    const own = layers.at(-1) ?? {};
    const settings = settingsFrom(layers);
    return pairs.flatMap(({ section, lower, upper }): readonly SettingsProblem[] => {
      const [least, most] = [settings[section]?.[lower], settings[section]?.[upper]];
      if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
      const problem = (threshold: string, value: number, allowed: SettingsProblem['allowed']) =>
        valueIn(own, { section, threshold }) === null ? [] : [{ section, threshold, value, allowed }];
      const tooLarge = problem(lower, least, { kind: 'at-most', other: upper, value: most });
      return tooLarge.length > 0 ? tooLarge : problem(upper, most, { kind: 'at-least', other: lower, value: least });
    });
  };
}
