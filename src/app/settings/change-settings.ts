import type {
  ChangeSettingsPayload,
  SaveSettingsPayload,
  SettingsChange,
  SettingsPayload,
  SettingsPlace,
  SettingsView,
} from '../../contract/settings';
import type { KeptLayer, LayerWrite, SettingsLayer } from '../../core/model/kept-settings';
import { placesFor, type ReadLayer } from './places';
import { readLayer as readValues } from './read-layer';
import { projectOf, refusalOf, type Rights, type RightsOf } from './rights';
import { layerOf } from './settings-in-force';
import { settingsView } from './settings-view';

export interface SettingsDeps {
  readonly rightsOf: RightsOf;
  readonly readLayer: ReadLayer;
  /** Saves a layer if its revision is still the one that the change was based on; returns false otherwise. */
  readonly saveLayer: (place: SettingsPlace, write: LayerWrite) => Promise<boolean>;
  /** Marks everything that is judged by the settings of a place to be judged again. */
  readonly markJudgedBy: (place: SettingsPlace) => Promise<void>;
  /** Starts what else follows from a change: reading the tracker again, and following or leaving projects. */
  readonly takeUp: (place: SettingsPlace, changedSections: ReadonlySet<string>) => Promise<void>;
  readonly now: () => Date;
}

type ReadDeps = Pick<SettingsDeps, 'rightsOf' | 'readLayer'>;

/** The settings of a site, or of a project over it; null if the viewer may not browse the project. */
export async function readSettings(
  { projectId, language }: SettingsPayload,
  deps: ReadDeps,
): Promise<SettingsView | null> {
  const rights = await deps.rightsOf(projectId);
  return mayRead(projectId, rights) ? viewOf(projectId, rights, { ...deps, language }) : null;
}

/** Saves a whole layer, or nothing of it. Null if the viewer may not browse the project. */
export function saveSettings(payload: SaveSettingsPayload, deps: SettingsDeps): Promise<SettingsChange | null> {
  return change(payload, deps, async (kept) => {
    const below = payload.place.layer === 'site' ? [] : [layerOf(await deps.readLayer({ layer: 'site' }))];
    const read = readValues(payload.values, below);
    if (read.status !== 'known') return read;
    return { layer: read.layer, former: kept.status === 'kept' ? kept.layer : null };
  });
}

/** Restores the values before the last change. Done twice, it restores the present ones. */
export function undoSettings(payload: ChangeSettingsPayload, deps: SettingsDeps): Promise<SettingsChange | null> {
  return change(payload, deps, async (kept) =>
    kept.status === 'kept' && kept.former !== null
      ? { layer: kept.former, former: kept.layer }
      : { status: 'nothing-to-undo' },
  );
}

/** Restores the defaults; for a project, the values of its site. Can be undone like any other change. */
export function resetSettings(payload: ChangeSettingsPayload, deps: SettingsDeps): Promise<SettingsChange | null> {
  return change(payload, deps, async (kept) => ({ layer: {}, former: kept.status === 'kept' ? kept.layer : null }));
}

type Decided = { readonly layer: SettingsLayer; readonly former: SettingsLayer | null } | SettingsChange;

async function change(
  { place, revision }: ChangeSettingsPayload,
  deps: SettingsDeps,
  decide: (kept: Exclude<KeptLayer, { readonly status: 'newer' }>) => Promise<Decided>,
): Promise<SettingsChange | null> {
  const projectId = projectOf(place);
  const rights = await deps.rightsOf(projectId);
  if (!mayRead(projectId, rights)) return null;
  const refusal = refusalOf(place, rights);
  if (refusal !== null) return refusal;

  const kept = await deps.readLayer(place);
  if (kept.status === 'newer') return { status: 'written-by-newer' };
  const decided = await decide(kept);
  if ('status' in decided) return decided;
  const present = async (status: 'saved' | 'changed-meanwhile'): Promise<SettingsChange> => ({
    status,
    settings: await viewOf(projectId, rights, deps),
  });
  if (kept.revision !== revision) return present('changed-meanwhile');
  if (kept.status === 'kept' && isSame(kept.layer, decided.layer)) return present('saved');

  // Mark before and after. If the run ends in between, something is judged once too often; if something was judged in
  // between, it is judged again.
  await deps.markJudgedBy(place);
  const saved = await deps.saveLayer(place, { over: revision, ...decided, savedAt: deps.now() });
  if (!saved) return present('changed-meanwhile');
  await deps.markJudgedBy(place);
  await deps.takeUp(place, changedSections(kept.status === 'kept' ? kept.layer : {}, decided.layer));
  return present('saved');
}

/** Nobody may read anything of a project that they may not browse, administrators included. */
function mayRead(projectId: string | null, { browsesProject }: Rights): boolean {
  return projectId === null || browsesProject;
}

async function viewOf(
  projectId: string | null,
  rights: Rights,
  { readLayer, language }: ReadDeps & Pick<SettingsPayload, 'language'>,
): Promise<SettingsView> {
  const layers = placesFor(projectId).map(async (place) => ({ place, kept: await readLayer(place) }));
  return settingsView(await Promise.all(layers), rights, language);
}

function isSame(one: SettingsLayer, other: SettingsLayer): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** The sections in which two layers differ. */
function changedSections(before: SettingsLayer, after: SettingsLayer): ReadonlySet<string> {
  const only = (layer: SettingsLayer, section: string): SettingsLayer => ({ [section]: layer[section] ?? {} });
  const sections = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set([...sections].filter((section) => !isSame(only(before, section), only(after, section))));
}

/** Sorted by name, without empty sections. */
function inOrder(layer: SettingsLayer): readonly unknown[] {
  return Object.entries(layer)
    .map(([section, values]) => [section, Object.entries(values).sort()] as const)
    .filter(([, values]) => values.length > 0)
    .sort();
}
