import { contradictionsOver } from '../settings/contradictions';
import { layersOver } from '../settings/layered';
import { type BaseSettings, baseThresholds } from '../settings/settings';
import { type AllValues, defaultsOf, type Section, type Sections } from '../settings/threshold';
import { type AnySignal, containerSignals, itemSignals, type SignalId } from '.';
import type { ContainerSignal, ItemSignal } from './signal';

type SectionName<Id extends string> = Id extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<SectionName<Rest>>}`
  : Id;

type SignalThresholds = {
  readonly [Of in AnySignal as keyof Of['thresholds'] extends never ? never : SectionName<Of['id']>]: Of['thresholds'];
};

/**
 * The values in force, section by section: `settings.activity.bulkItems`. The section of a signal has the name of the
 * signal.
 */
export type Settings = BaseSettings & AllValues<SignalThresholds>;

type Thresholds = typeof baseThresholds & SignalThresholds;

/** Every threshold of the core: the base thresholds, and each signal's own. */
export const thresholds: Thresholds = allThresholds();

export const defaultSettings: Settings = defaultsOf(thresholds);

export const { problemsOf, settingsFrom, valueIn } = layersOver(thresholds);

/**
 * The values of the last layer that contradict another threshold in force, from the same layer or from one below it.
 */
export const contradictionsIn = contradictionsOver(thresholds);

/** The section of settings that holds a signal's own thresholds. */
export function sectionOf(signalId: string): string {
  return signalId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The signal that the section belongs to; null for a shared section. */
export function signalOfSection(section: string): SignalId | null {
  return [...itemSignals, ...containerSignals].find(({ id }) => sectionOf(id) === section)?.id ?? null;
}

function allThresholds(): Thresholds;
function allThresholds(): Sections {
  const all = new Map<string, Section>(Object.entries(baseThresholds));
  const signals: readonly (ItemSignal | ContainerSignal)[] = [...itemSignals, ...containerSignals];
  for (const { id, thresholds: own } of signals) {
    if (Object.keys(own).length > 0) all.set(sectionOf(id), { ...all.get(sectionOf(id)), ...own });
  }
  return Object.fromEntries(all);
}
