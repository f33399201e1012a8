import { NOTHING_WRITTEN } from '../../src/core/settings/automation';
import { defaultTracker } from '../../src/core/settings/tracker/tracker-settings';
import type { KeptLayer, LayerWrite, SettingsLayer, SettingsPlace } from '../../src/core/model/kept-settings';
import { defaultSettings } from '../../src/core/signals/settings';
/** Judging as if nobody had set anything. */
export const noSettings = async () => ({
  settings: defaultSettings,
  tracker: defaultTracker,
  automation: NOTHING_WRITTEN,
  ignored: [],
});

/** Settings that are kept nowhere but here: `layers` by "site" and by the ids of projects. */
export function settingsStore(given: Readonly<Record<string, SettingsLayer | KeptLayer>> = {}) {
  const layers = new Map<string, KeptLayer>(
    Object.entries(given).map(([name, layer]) => [name, 'status' in layer ? (layer as KeptLayer) : first(layer)]),
  );
  const nameOf = (place: SettingsPlace): string => (place.layer === 'site' ? 'site' : place.projectId);
  return {
    layers,
    readLayer: async (place: SettingsPlace): Promise<KeptLayer> =>
      layers.get(nameOf(place)) ?? { status: 'kept', revision: 0, layer: {}, former: null, savedAt: null },
    async saveLayer(place: SettingsPlace, { over, layer, former, savedAt }: LayerWrite): Promise<boolean> {
      const kept = layers.get(nameOf(place));
      const revision = kept === undefined ? 0 : kept.status === 'newer' ? -1 : kept.revision;
      if (revision !== over) return false;
      layers.set(nameOf(place), { status: 'kept', revision: (over ?? 0) + 1, layer, former, savedAt });
      return true;
    },
    removeLayer: async (place: SettingsPlace): Promise<void> => void layers.delete(nameOf(place)),
  };
}

const first = (layer: SettingsLayer): KeptLayer => ({
  status: 'kept',
  revision: 1,
  layer,
  former: {},
  savedAt: new Date('2024-03-01T09:00Z'),
});
