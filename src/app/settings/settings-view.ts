import type { LayerView, SettingsPlace, SettingsView, ThresholdView } from '../../contract/settings';
import { localeOf } from '../../words/say/locale';
import { explanationOf } from '../../words/thresholds';
import { problemsOf, signalOfSection, thresholds, valueIn } from '../../core/signals/settings';
import type { KeptLayer, SettingsLayer } from '../../core/model/kept-settings';
import { rangeOf } from '../../core/settings/ranges';
import type { Threshold } from '../../core/settings/threshold';
import { shownProblems } from './read-layer';
import { refusalOf, type Rights } from './rights';
import { layerOf } from './settings-in-force';

export interface PlacedLayer {
  readonly place: SettingsPlace;
  readonly kept: KeptLayer;
}

/** Everything that an administrator sees of the settings of a site, and of one of its projects. */
export function settingsView(layers: readonly PlacedLayer[], rights: Rights, language = 'en'): SettingsView {
  const locale = localeOf(language);
  const said = (layer: SettingsPlace['layer']): SettingsLayer => {
    const placed = layers.find(({ place }) => place.layer === layer);
    return placed === undefined ? {} : layerOf(placed.kept);
  };
  const own = { site: said('site'), project: said('project') };
  return {
    layers: layers.map((placed) => layerView(placed, rights)),
    sections: Object.entries(thresholds).map(([section, entries]) => ({
      section,
      signal: signalOfSection(section),
      thresholds: Object.entries(entries).map(([threshold, entry]) =>
        thresholdView({ section, threshold, entry, explanation: explanationOf(section, threshold, locale) }, own),
      ),
    })),
  };
}

function layerView({ place, kept }: PlacedLayer, rights: Rights): LayerView {
  const isKept = kept.status === 'kept';
  return {
    place,
    state: isKept ? 'usual' : kept.status,
    revision: kept.status === 'newer' ? null : kept.revision,
    savedAt: isKept ? (kept.savedAt?.toISOString() ?? null) : null,
    values: layerOf(kept),
    problems: shownProblems(problemsOf(layerOf(kept))).problems,
    canUndo: isKept && kept.former !== null,
    mayWrite: refusalOf(place, rights) === null,
  };
}

function thresholdView(
  named: {
    readonly section: string;
    readonly threshold: string;
    readonly entry: Threshold<number> | Threshold<string>;
    readonly explanation: string;
  },
  own: { readonly site: SettingsLayer; readonly project: SettingsLayer },
): ThresholdView {
  const { threshold, entry, explanation } = named;
  const [site, project] = [valueIn(own.site, named), valueIn(own.project, named)];
  return {
    threshold,
    unit: entry.unit,
    default: entry.default,
    source: entry.source,
    explanation,
    range: rangeOf(entry),
    site,
    project,
    value: project ?? site ?? entry.default,
    from: project !== null ? 'project' : site !== null ? 'site' : 'default',
  };
}
