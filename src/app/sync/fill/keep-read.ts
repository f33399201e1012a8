import type { Iteration, ToldPerson } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { StoredItem } from '../../../core/model/stored-item';
import type { WorkItem } from '../../../core/model/work-item';
import { type Changed, linkedWithRenamed } from '../events/linked-with-renamed';
import { markItems } from '../events/mark-items';
import { type HardItemDeps, noteUnread } from '../hard-items';
import { scopesOf } from '../events/scopes-of';
import type { ItemStore, Mark, Marks, SurroundingsStore } from '../stores';

/** What was read of the tracker together, at a moment. */
export interface ReadFacts {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly iterations: readonly Iteration[];
  readonly people: readonly ToldPerson[];
}

/** One page of items, with what was not read of it. */
export interface ReadPage extends ReadFacts {
  /** Ids of those that are read by themselves, because functions were ended over them. */
  readonly leftIds: readonly string[];
  /** Ids of those that could not be read although nothing else was in the way. */
  readonly failedIds: readonly string[];
}

export type KeepReadDeps = Pick<ItemStore, 'readItems' | 'writeItems' | 'idsOfKeys'> & Marks & SurroundingsStore;

/** An index may lag behind what events have told already. */
const LAG_MS = 120_000;
const MOST_ATTEMPTS = 4;

/**
 * Keeps what was read, except of items of which something newer has been told meanwhile: those are read again. What
 * they stand in is kept first, so that no item is found whose iteration is not.
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
    if (attempt === MOST_ATTEMPTS) return markItems(idsOf(left), mark, deps);
  }
}

/** Keeps a page; what was left out of it is marked to be read by itself. */
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
 * Keeps what was read of these items over exactly what was stored before they were asked for. Those that were changed
 * meanwhile are left as they are; answers their ids.
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

/** Whether something was told lately that the reading does not know of. */
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
