import { readAround } from '../../adapters/storage/queries/around-item';
import type { Sql } from '../../adapters/storage/engine/sql';
import { readItems } from '../../adapters/storage/tables/item';
import { readSyncs } from '../../adapters/storage/tables/sync';
import type { Neighbourhood } from '../../app/item-health/item-health';
import { FILL } from '../../app/sync/sync-state';
import type { ContainerRef } from '../../core/model/containers';
import { presentState } from '../../core/model/replay';
import type { SyncState } from '../../core/model/sync-state';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';
import type { WorkItem } from '../../core/model/work-item';
import { calendarFrom, CALENDAR } from './kept-calendar';
import { surroundingsFrom } from './run-job';

export interface KeptAround {
  readonly neighbourhood: Neighbourhood;
  readonly calendar: WorkCalendarSettings;
}

/** As many as the live reading learns the team's usual from. */
const RECENT = 1000;
/** A sub-task's item, and that one's epic. */
const MOST_PARENTS = 2;

/**
 * What is kept around an item, in at most six statements and without asking Jira. Null where its project is not filled,
 * or was not at the moment that is asked about: then it is read live.
 */
export async function keptAround(
  sql: Sql,
  itemId: string,
  { now }: { readonly now: () => Date },
): Promise<KeptAround | null> {
  const [stored] = await readItems(sql, [itemId]);
  if (stored === undefined) return null;
  const { projectKey } = presentState(stored.item);
  const states = await readSyncs(sql, projectKey);
  const calendar = calendarFrom(states.find(({ job }) => job === CALENDAR) ?? null);
  const filled = states.find(({ job }) => job === FILL);
  // A moment before it was kept is not to be told from what is kept.
  if (calendar === null || filled?.state !== 'done' || filled.changedAt > now()) return null;

  const parents = await parentsOf(sql, stored.item);
  const items = (await readAround(sql, { ...aroundOf(stored.item, parents), projectKey, recent: RECENT })).map(
    ({ item }) => item,
  );
  const surrounded = (await surroundingsFrom({ sql, now })(items))(items);
  const changes = items.reduce((sum, item) => sum + item.changes.length, 0);
  return { calendar, neighbourhood: { ...surrounded, changes, truncated: hasMore(filled) } };
}

async function parentsOf(sql: Sql, item: WorkItem): Promise<readonly WorkItem[]> {
  const parents: WorkItem[] = [];
  for (let at = item; parents.length < MOST_PARENTS;) {
    const { parentId } = presentState(at);
    if (parentId === null || parents.some(({ id }) => id === parentId)) break;
    const [stored] = await readItems(sql, [parentId]);
    if (stored === undefined) break;
    parents.push(stored.item);
    at = stored.item;
  }
  return parents;
}

function aroundOf(item: WorkItem, parents: readonly WorkItem[]) {
  const ids = [item, ...parents].map(({ id }) => id);
  const containers: readonly ContainerRef[] = [
    ...ids.map((id): ContainerRef => ({ kind: 'parent', id })),
    ...presentState(item).iterationIds.map((id): ContainerRef => ({ kind: 'iteration', id })),
  ];
  return { ids, containers };
}

function hasMore({ items }: SyncState): boolean {
  return items > RECENT;
}
