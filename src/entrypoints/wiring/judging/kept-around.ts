import { readAround, readLatestIds } from '../../../adapters/storage/queries/around-item';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { readItems } from '../../../adapters/storage/tables/item';
import { readSyncs } from '../../../adapters/storage/tables/sync';
import { MAX_PARENTS } from '../../../app/item-health/around-item';
import type { Neighbourhood } from '../../../app/item-health/visible-neighbourhood';
import { FILL } from '../../../app/sync/sync-state';
import type { ContainerRef } from '../../../core/model/containers';
import { presentState } from '../../../core/model/replay';
import type { WorkCalendarSettings } from '../../../core/model/time/work-calendar';
import type { WorkItem } from '../../../core/model/work-item';
import { calendarFrom, CALENDAR } from '../keeping/kept-calendar';
import { surroundingsFrom } from './judging';

export interface KeptAround {
  readonly neighbourhood: Neighbourhood;
  readonly calendar: WorkCalendarSettings;
}

/** Number of items from which the team's usual values are computed; the same as in the live reading. */
const RECENT = 1000;

/**
 * The stored facts around an item, in at most seven statements and without calls to Jira, for all viewers: includes
 * what a viewer may not browse. Null if its project is not imported, or was not at the given moment: then it is read
 * live.
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
  // A moment before the import ended cannot be judged from stored facts.
  if (calendar === null || filled?.state !== 'done' || filled.changedAt > now()) return null;

  const parents = await parentsOf(sql, stored.item);
  const { iterationIds } = presentState(stored.item);
  const latestIds = await readLatestIds(sql, { projectKey, most: RECENT });
  const around = await readAround(sql, { ...aroundOf(stored.item, parents), latestIds });
  const items = around.map(({ item }) => item);
  const looksOf = await surroundingsFrom({ sql, now })(items);
  const { items: resolved, idByKey } = looksOf(items);
  return {
    calendar,
    neighbourhood: {
      items: resolved,
      idByKey,
      looksOf,
      iterationIds,
      latestIds: new Set(latestIds),
      mostLatest: RECENT,
      truncated: false,
    },
  };
}

async function parentsOf(sql: Sql, item: WorkItem): Promise<readonly WorkItem[]> {
  const parents: WorkItem[] = [];
  for (let at = item; parents.length < MAX_PARENTS;) {
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
