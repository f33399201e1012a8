import type { Iteration, ReportedPerson } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { StoredItem } from '../../../core/model/stored-item';
import type { WorkItem } from '../../../core/model/work-item';
import { type Changed, linkedWithRenamed } from '../events/linked-with-renamed';
import { markItems } from '../events/mark-items';
import { type HardItemDeps, noteUnread } from '../hard-items';
import { scopesOf } from '../events/scopes-of';
import type { ItemStore, Mark, Marks, SurroundingsStore } from '../stores';

/** Facts that were read from the tracker together, at one moment. */
export interface ReadFacts {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly iterations: readonly Iteration[];
  readonly people: readonly ReportedPerson[];
}

/** One page of items, and the ids of those that were not read with it. */
export interface ReadPage extends ReadFacts {
  /** Ids of items that are read alone, because functions were ended while reading them. */
  readonly leftIds: readonly string[];
  /** Ids of items that could not be read although there was no other problem. */
  readonly failedIds: readonly string[];
}

export type KeepReadDeps = Pick<ItemStore, 'readItems' | 'writeItems' | 'idsOfKeys'> & Marks & SurroundingsStore;

/** Jira's search index may lag behind events that have arrived already. */
const LAG_MS = 120_000;
const MAX_ATTEMPTS = 4;

/**
 * Stores what was read, except items for which something newer has been reported meanwhile: those are read again. The
 * surroundings are stored first, so that no item refers to an iteration that is not stored.
 */
export async function keepRead(
  facts: ReadFacts,
  { mark, readAt }: { readonly mark: Mark; readonly readAt: Date },
  deps: KeepReadDeps,
): Promise<void> {
  await keepSurroundings(facts, readAt, deps);
  let left = facts.items;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const stored = new Map((await deps.readItems(left.map(({ id }) => id))).map((known) => [known.item.id, known]));
    const overtaken = left.filter((item) => isOvertaken(item, stored.get(item.id), readAt));
    const current = left.filter((item) => !overtaken.includes(item));
    const linked = await linkedWithRenamed(changesOver(current, stored), deps);
    await markItems([...idsOf(overtaken), ...linked], mark, deps);
    await deps.markDirty(scopesOf(current.flatMap((item) => [stored.get(item.id)?.item ?? null, item])), mark);
    const lost = await deps.writeItems(current.map((item) => ({ item, over: stored.get(item.id) ?? null })));
    left = current.filter(({ id }) => lost.includes(id));
    if (attempt === MAX_ATTEMPTS) return markItems(idsOf(left), mark, deps);
  }
}

/** Stores a page; items that were left out of it are marked to be read alone. */
export async function keepPage(
  page: ReadPage,
  { mark, readAt }: { readonly mark: Mark; readonly readAt: Date },
  deps: KeepReadDeps & HardItemDeps,
): Promise<void> {
  await noteUnread(page.failedIds, deps);
  await markItems([...page.leftIds, ...page.failedIds], mark, deps);
  await keepRead(page, { mark, readAt }, deps);
}

/**
 * Stores these items if the stored versions are still those from before the items were requested. Items that were
 * changed meanwhile are not overwritten; returns their ids.
 */
export async function keepReread(
  facts: ReadFacts,
  { stored, mark, readAt }: { readonly stored: readonly StoredItem[]; readonly mark: Mark; readonly readAt: Date },
  deps: KeepReadDeps,
): Promise<readonly string[]> {
  await keepSurroundings(facts, readAt, deps);
  const known = new Map(stored.map((each) => [each.item.id, each]));
  await markItems(await linkedWithRenamed(changesOver(facts.items, known), deps), mark, deps);
  await deps.markDirty(scopesOf([...facts.items, ...stored.map(({ item }) => item)]), mark);
  return deps.writeItems(facts.items.map((item) => ({ item, over: known.get(item.id) ?? null })));
}

async function keepSurroundings(facts: ReadFacts, readAt: Date, deps: SurroundingsStore): Promise<void> {
  const { statuses, iterations, people } = facts;
  if (statuses.length > 0) await deps.writeStatuses(statuses, readAt);
  if (iterations.length > 0) await deps.writeIterations({ iterations, seenAt: readAt });
  if (people.length > 0) await deps.writePeople(people, readAt);
}

/** Whether the stored item has a recent change that the reading does not contain. */
function isOvertaken(read: WorkItem, stored: StoredItem | undefined, readAt: Date): boolean {
  if (stored === undefined) return false;
  const isLate = ({ at }: { readonly at: Date }): boolean => at.getTime() > readAt.getTime() - LAG_MS;
  const known = new Set(read.changes.map(({ id }) => id));
  if (stored.item.changes.some((change) => isLate(change) && change.inferred !== true && !known.has(change.id))) {
    return true;
  }
  const times = new Set(read.remarks.map(({ at }) => at.getTime()));
  return stored.item.remarks.some((remark) => isLate(remark) && !times.has(remark.at.getTime()));
}

const changesOver = (read: readonly WorkItem[], stored: ReadonlyMap<string, StoredItem>): readonly Changed[] =>
  read.map((item) => ({ before: stored.get(item.id)?.item ?? null, after: item }));

const idsOf = (items: readonly WorkItem[]): readonly string[] => items.map(({ id }) => id);
