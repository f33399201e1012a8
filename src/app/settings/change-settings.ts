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
  /** Keeps a layer where its revision is still the one that the write was decided over; false where it is not. */
  readonly saveLayer: (place: SettingsPlace, write: LayerWrite) => Promise<boolean>;
  /** Has everything judged again that the settings of a place are in force for. */
  readonly markJudgedBy: (place: SettingsPlace) => Promise<void>;
  /** Has done what follows from a change beside judging: what is read of the tracker, and which projects are followed. */
  readonly takeUp: (place: SettingsPlace, changedSections: ReadonlySet<string>) => Promise<void>;
  readonly now: () => Date;
}

type ReadDeps = Pick<SettingsDeps, 'rightsOf' | 'readLayer'>;

/** The settings of a site, or of a project over it; null for who may not browse the project. */
export async function readSettings(
  { projectId, language }: SettingsPayload,
  deps: ReadDeps,
): Promise<SettingsView | null> {
  const rights = await deps.rightsOf(projectId);
  return mayRead(projectId, rights) ? viewOf(projectId, rights, { ...deps, language }) : null;
}

/** Takes over a whole layer, or nothing of it. Null for who may not browse the project. */
export function saveSettings(payload: SaveSettingsPayload, deps: SettingsDeps): Promise<SettingsChange | null> {
  return change(payload, deps, async (kept) => {
    const below = payload.place.layer === 'site' ? [] : [layerOf(await deps.readLayer({ layer: 'site' }))];
    const read = readValues(payload.values, below);
    if (read.status !== 'known') return read;
    return { layer: read.layer, former: kept.status === 'kept' ? kept.layer : null };
  });
}

/** Back to what was before the last change; done twice, it is as it was. */
export function undoSettings(payload: ChangeSettingsPayload, deps: SettingsDeps): Promise<SettingsChange | null> {
  return change(payload, deps, async (kept) =>
    kept.status === 'kept' && kept.former !== null
      ? { layer: kept.former, former: kept.layer }
      : { status: 'nothing-to-undo' },
  );
}

/** Back to the defaults, or a project to those of its site. Undone as any other change. */
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

  // Before, so that ending here costs a look too many; and after, for who looked in between.
  await deps.markJudgedBy(place);
  const saved = await deps.saveLayer(place, { over: revision, ...decided, savedAt: deps.now() });
  if (!saved) return present('changed-meanwhile');
  await deps.markJudgedBy(place);
  await deps.takeUp(place, changedSections(kept.status === 'kept' ? kept.layer : {}, decided.layer));
  return present('saved');
}

/** Nothing of a project is told to who may not browse it, administrators included. */
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

/** The sections of which two layers do not say the same. */
function changedSections(before: SettingsLayer, after: SettingsLayer): ReadonlySet<string> {
  const only = (layer: SettingsLayer, section: string): SettingsLayer => ({ [section]: layer[section] ?? {} });
  const sections = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set([...sections].filter((section) => !isSame(only(before, section), only(after, section))));
}

/** By name, without sections that say nothing. */
function inOrder(layer: SettingsLayer): readonly unknown[] {
  return Object.entries(layer)
    .map(([section, values]) => [section, Object.entries(values).sort()] as const)
    .filter(([, values]) => values.length > 0)
    .sort();
}
