import type { ItemHealth } from '../../contract/item-health';
import { deriveFacts } from '../../core/facts/facts';
import { snapshotAsOf } from '../../core/model/as-of';
import { createWorkCalendar } from '../../core/model/time/create-work-calendar';
import type { Snapshot } from '../../core/model/snapshot';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';
import type { WorkItem } from '../../core/model/work-item';
import { presentState } from '../../core/model/replay';
import { judgeItem } from './judge-item';
import { askedNames, namesFor } from '../masking/naming';
import type { SettingsInForce } from '../settings/settings-in-force';

/** What was read around an item: all that a snapshot needs but its moment and its calendar. */
export interface Neighbourhood extends Omit<Snapshot, 'takenAt' | 'calendar'> {
  readonly idByKey: ReadonlyMap<string, string>;
  readonly changes: number;
  readonly truncated: boolean;
}

export interface ItemHealthDeps {
  /** Which of these items the viewer may browse, restrictions included. */
  readonly viewerMayBrowse: (itemIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Read as the app, as of `takenAt`. */
  readonly loadNeighbourhood: (itemId: string, takenAt: Date) => Promise<Neighbourhood>;
  readonly loadCalendar: () => Promise<WorkCalendarSettings>;
  readonly now: () => Date;
  /** What the items of a project are judged by; null where nobody knows which one it is. */
  readonly loadSettings: (projectId: string | null) => Promise<SettingsInForce>;
}

export type ItemHealthResult =
  { readonly status: 'known'; readonly health: ItemHealth } | { readonly status: 'no-access' | 'not-found' };

/**
 * The health of one item for one viewer. Nothing is read for a viewer who may not browse it. What only some may see
 * counts for those alone, and every item that the answer names was checked as the viewer.
 */
export async function itemHealth(itemId: string, deps: ItemHealthDeps): Promise<ItemHealthResult> {
  const mayBrowse = await deps.viewerMayBrowse([itemId]);
  if (!mayBrowse.has(itemId)) return { status: 'no-access' };

  const takenAt = deps.now();
  const [neighbourhood, calendar] = await Promise.all([deps.loadNeighbourhood(itemId, takenAt), deps.loadCalendar()]);
  const [{ items, hidden }, { settings, ignored }] = await Promise.all([
    itemsFor(neighbourhood.items, deps),
    deps.loadSettings(projectIdOf(itemId, neighbourhood)),
  ]);
  const { statuses, projects, iterations, versions, people, idByKey, changes, truncated } = neighbourhood;
  const around = { calendar: createWorkCalendar(calendar), items, statuses, projects, iterations, versions, people };
  // What is kept can be newer than the moment that is asked about.
  const known = { takenAt: latestOf(items, takenAt), ...around };
  const facts = deriveFacts(snapshotAsOf(known, takenAt), settings);
  const item = facts.byId.get(itemId);
  if (item === undefined) return { status: 'not-found' };

  const tell = judgeItem(item, facts, settings);
  const asked = askedNames({ facts, idByKey });
  tell(asked.nameOf);
  const ids = asked.ids();
  const browsable = await deps.viewerMayBrowse(ids);
  const nameOf = namesFor(browsable, { facts, idByKey });
  return {
    status: 'known',
    health: {
      ...tell(nameOf),
      takenAt: takenAt.toISOString(),
      timeZone: calendar.timeZone,
      someHidden: hidden || ids.some((id) => !browsable.has(id)),
      ignoredSettings: ignored,
      read: { items: items.length, changes, truncated },
    },
  };
}

function projectIdOf(itemId: string, { items, projects }: Neighbourhood): string | null {
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const { projectKey } = presentState(item);
  return projects.find(({ key }) => key === projectKey)?.id ?? null;
}

/** The last instant that anything is known of; not before `takenAt`. */
function latestOf(items: readonly WorkItem[], takenAt: Date): Date {
  let latest = takenAt;
  for (const { createdAt, changes, remarks } of items) {
    for (const at of [createdAt, changes.at(-1)?.at, remarks.at(-1)?.at])
      if (at !== undefined && at > latest) latest = at;
  }
  return latest;
}

/** Leaves out what is restricted to others than the viewer. */
async function itemsFor(
  items: readonly WorkItem[],
  { viewerMayBrowse }: ItemHealthDeps,
): Promise<{ readonly items: readonly WorkItem[]; readonly hidden: boolean }> {
  const restricted = items.filter((item) => item.restricted).map(({ id }) => id);
  if (restricted.length === 0) return { items, hidden: false };
  const mayBrowse = await viewerMayBrowse(restricted);
  const shown = items.filter((item) => !item.restricted || mayBrowse.has(item.id));
  return { items: shown, hidden: shown.length < items.length };
}
