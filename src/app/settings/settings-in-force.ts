import type { IgnoredLayer, SettingsPlace } from '../../contract/settings';
import { defaultSettings, type Settings, problemsOf, settingsFrom } from '../../core/signals/settings';
import type { KeptLayer, SettingsLayer } from '../../core/model/kept-settings';
import type { TrackerSettings } from '../../core/model/tracker';
import { type AutomationSettings, automationSettingsFrom, NOTHING_WRITTEN } from '../../core/settings/automation';
import { defaultTracker, trackerSettingsFrom } from '../../core/settings/tracker/tracker-settings';
import { placesFor, type ReadLayer } from './places';

/** The settings to judge by, and the layers that are not used. */
export interface SettingsInForce {
  readonly settings: Settings;
  /** What an administrator has set about the tracker: its calendar, fields and link types. */
  readonly tracker: TrackerSettings;
  /** What may be written to the tracker: nothing, until an administrator allows it. */
  readonly automation: AutomationSettings;
  readonly ignored: readonly IgnoredLayer[];
}

/**
 * A project's settings: the defaults, changed by the stored layers of its site and of itself. The layers are read
 * together.
 */
export async function settingsInForce(projectId: string | null, readLayer: ReadLayer): Promise<SettingsInForce> {
  const places = placesFor(projectId);
  const kept = await Promise.all(places.map(readLayer));
  const ignored = places.flatMap((place, at) => ignoredOf(place, kept[at]));
  const layers = kept.map(layerOf);
  // Judgements are cached by settings object, so return the same object if no layer changes anything.
  const settings = layers.every((layer) => Object.keys(layer).length === 0) ? defaultSettings : settingsFrom(layers);
  return { settings, tracker: trackerSettingsFrom(layers), automation: automationSettingsFrom(layers), ignored };
}

/** The defaults, with a note that the layers could not be read. */
export function defaultsInstead(projectId: string | null): SettingsInForce {
  const ignored = placesFor(projectId).map(({ layer }): IgnoredLayer => ({ layer, because: 'unreachable' }));
  return { settings: defaultSettings, tracker: defaultTracker, automation: NOTHING_WRITTEN, ignored };
}

/** The values of a layer; empty if it cannot be read. */
export function layerOf(kept: KeptLayer): SettingsLayer {
  return kept.status === 'kept' ? kept.layer : {};
}

function ignoredOf({ layer }: SettingsPlace, kept: KeptLayer | undefined): readonly IgnoredLayer[] {
  if (kept === undefined) return [];
  if (kept.status !== 'kept') return [{ layer, because: kept.status }];
  return problemsOf(kept.layer).length === 0 ? [] : [{ layer, because: 'values-refused' }];
}
