import { removeSettingsLayer, readSettingsLayer } from '../../adapters/storage/queries/settings-layer';
import type { ReadLayer } from '../../app/settings/places';
import type { KeptLayer, SettingsPlace } from '../../core/model/kept-settings';

/** The store of settings. */
export interface SettingsStore {
  readonly readLayer: ReadLayer;
  readonly removeLayer: (place: SettingsPlace) => Promise<void>;
}

/** Reads each layer once per invocation, and again after `forget`, which means that it may have changed. */
export function forgeSettings(): SettingsStore & { readonly forget: (place: SettingsPlace) => void } {
  const read = new Map<string, Promise<KeptLayer>>();
  const nameOf = (place: SettingsPlace): string => (place.layer === 'site' ? '' : place.projectId);
  return {
    readLayer(place) {
      const known = read.get(nameOf(place)) ?? readSettingsLayer(place);
      read.set(nameOf(place), known);
      return known;
    },
    removeLayer(place) {
      read.delete(nameOf(place));
      return removeSettingsLayer(place);
    },
    forget: (place) => void read.delete(nameOf(place)),
  };
}
