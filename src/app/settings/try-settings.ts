import type { NamedItem } from '../../contract/named-item';
import type { SettingsPlace, SettingsTrial, TrySettingsPayload } from '../../contract/settings';
import { createWorkCalendar } from '../../core/model/time/create-work-calendar';
import { presentState } from '../../core/model/replay';
import type { Snapshot } from '../../core/model/snapshot';
import type { SyncState } from '../../core/model/sync-state';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';
import type { SettingsLayer } from '../../core/model/kept-settings';
import { calendarOver } from '../../core/settings/tracker/calendar-over';
import { trackerSettingsFrom } from '../../core/settings/tracker/tracker-settings';
import { settingsFrom } from '../../core/signals/settings';
import type { KeptProject } from '../sync/fill/discover-projects';
import { placeFrom } from '../sync/fill/fill-place';
import type { KeptFacts } from '../sync/judge/load-kept';
import { tenthsRead } from '../sync/status/tenths-read';
import { FILL } from '../sync/sync-state';
import { dryRun } from './dry-run';
import { placesFor, type ReadLayer } from './places';
import { readLayer as readValues } from './read-layer';
import { refusalOf, type RightsOf } from './rights';
import { layerOf } from './settings-in-force';

export interface TrySettingsDeps {
  readonly rightsOf: RightsOf;
  readonly readLayer: ReadLayer;
  readonly readProjects: () => Promise<readonly KeptProject[]>;
  readonly readSync: (projectKey: string, job: string) => Promise<SyncState | null>;
  /** The stored facts of a project, limited to what the viewer may browse and what has no security level. */
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: (projectKey: string) => Promise<WorkCalendarSettings>;
  /** Notes that the viewer tries settings. Returns how often the viewer has done so since an instant. */
  readonly triesBefore: (since: Date) => Promise<number>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** Judging 10,000 items twice takes 5.7 s of a whole processor (measured); a function of 512 MB has a third of one. */
const MS_AN_ITEM = 1.7;
const RESERVE_MS = 3_000;
const MINUTE_MS = 60_000;
/** Somebody reads what changed about this often; each try judges a whole project twice. */
const MAX_TRIES_A_MINUTE = 6;
/** At most this many items are named. */
const MAX_NAMED = 50;

/**
 * Which open items of a project would be flagged if one layer had these values and the other layer stayed as stored.
 * Judges the stored items that have no security level and that the viewer may browse. Null if the viewer may not browse
 * the project.
 */
export async function trySettings(payload: TrySettingsPayload, deps: TrySettingsDeps): Promise<SettingsTrial | null> {
  const { place, projectId } = payload;
  const rights = await deps.rightsOf(projectId);
  if (!rights.browsesProject) return null;
  const refusal = refusalOf(place, rights);
  if (refusal !== null) return refusal;
  const layers = await layersOf(projectId, deps.readLayer);
  const below = place.layer === 'site' ? [] : layers.filter(({ at }) => at.layer === 'site').map(({ layer }) => layer);
  const values = readValues(payload.values, below);
  if (values.status !== 'known') return values;

  const project = (await deps.readProjects()).find(({ id, removed }) => id === projectId && !removed);
  const fill = project === undefined ? null : await deps.readSync(project.key, FILL);
  if (project === undefined || fill?.state !== 'done') {
    return {
      status: 'not-filled',
      share: tenthsRead({
        itemsRead: fill?.items ?? 0,
        itemsExpected: placeFrom(fill)?.expected ?? null,
      }),
    };
  }
  const takenAt = deps.now();
  if ((await deps.triesBefore(new Date(takenAt.getTime() - MINUTE_MS))) >= MAX_TRIES_A_MINUTE) {
    return { status: 'too-often', maxAMinute: MAX_TRIES_A_MINUTE, retryAfterSeconds: MINUTE_MS / 1000 };
  }
  const [kept, calendar] = await Promise.all([deps.loadKept(project.key), deps.loadCalendar(project.key)]);
  if (kept.items.length * MS_AN_ITEM > deps.remainingMs() - RESERVE_MS) {
    return { status: 'too-large', items: kept.items.length };
  }
  const tried = layers.map(({ at, layer }) => (at.layer === place.layer ? values.layer : layer));
  const before = layers.map(({ layer }) => layer);
  const snapshotBy = (some: readonly SettingsLayer[]): Snapshot => ({
    takenAt,
    calendar: createWorkCalendar(calendarOver(calendar, trackerSettingsFrom(some).calendar)),
    ...kept,
  });
  const run = dryRun(snapshotBy(before), {
    thenSnapshot: snapshotBy(tried),
    now: settingsFrom(before),
    then: settingsFrom(tried),
    projectKey: project.key,
  });
  const name = namesOf(kept);
  const { flaggedNow, flaggedThen, flaggedBoth } = run;
  return {
    status: 'tried',
    takenAt: takenAt.toISOString(),
    flaggedNow,
    flaggedThen,
    flaggedBoth,
    newItems: name(run.newKeys),
    goneItems: name(run.goneKeys),
    openItems: run.openItems,
    bySignal: run.bySignal,
  };
}

interface ReadLayerAt {
  readonly at: SettingsPlace;
  readonly layer: SettingsLayer;
}

function layersOf(projectId: string, readLayer: ReadLayer): Promise<readonly ReadLayerAt[]> {
  return Promise.all(placesFor(projectId).map(async (at) => ({ at, layer: layerOf(await readLayer(at)) })));
}

const first = (keys: readonly string[]): readonly string[] => keys.slice(0, MAX_NAMED);

/** All judged items may be named: the viewer may browse them. */
function namesOf({ items }: KeptFacts): (keys: readonly string[]) => readonly NamedItem[] {
  const ids = new Map(items.map((item) => [presentState(item).key, item.id]));
  return (keys) =>
    first(keys).flatMap((key): readonly NamedItem[] => {
      const id = ids.get(key);
      return id === undefined ? [] : [{ visible: true, key, id }];
    });
}
