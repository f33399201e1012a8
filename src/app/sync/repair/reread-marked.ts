import type { Iteration } from '../../../core/model/containers';
import type { StoredItem } from '../../../core/model/stored-item';
import type { WorkItem } from '../../../core/model/work-item';
import { keepReread, type KeepReadDeps, type ReadFacts } from '../fill/keep-read';
import { atOnce, type HardItemStore, noteUnread, setAside, workGate, type WorkGate } from '../hard-items';
import { markItems } from '../events/mark-items';
import type { Permit } from '../fill/points-plan';
import { scopesOf } from '../events/scopes-of';
import type { ItemStore, Mark, Reread } from '../stores';

export interface MarkedReread extends Reread {
  readonly mark: string;
  /** How often reading it failed. */
  readonly failures: number;
}

export interface RereadMarkedDeps extends KeepReadDeps, HardItemStore, ItemStore {
  /**
   * The marks with the fewest failures, the oldest first; items set aside only if they were last tried before an
   * instant.
   */
  readonly readRereads: (most: number, aside: ReturnType<typeof setAside>) => Promise<readonly MarkedReread[]>;
  /** Removes marks, except if the same item was marked again. */
  readonly clearRereads: (marks: readonly MarkedReread[]) => Promise<void>;
  /**
   * The items that the app may still see; the ids of items that exist but could not be understood; and the ids of items
   * whose reading failed.
   */
  readonly readItemsFresh: (
    ids: readonly string[],
    stored: readonly StoredItem[],
  ) => Promise<ReadFacts & { readonly unreadIds: readonly string[]; readonly failedIds: readonly string[] }>;
  /** Null if it was deleted. */
  readonly readIterationFresh: (id: string) => Promise<Iteration | null>;
  readonly readIterationsStored: (ids: readonly string[]) => Promise<readonly Iteration[]>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

const PAGE_POINTS = 202;
const RESERVE_MS = 20_000;

/**
 * Reads what events could not report, a hundred items at a time, until nothing is marked, time runs short or the budget
 * is used up. A deleted item is removed, and what it was linked to is read again. Items that caused functions to end
 * come last, with fewer others each time and in the end alone, so that all other items are read.
 */
export async function rereadMarked(deps: RereadMarkedDeps): Promise<void> {
  const gate = await workGate('reread', deps);
  try {
    await rereadAll(gate, deps);
  } finally {
    await gate.end();
  }
}

async function rereadAll(gate: WorkGate, deps: RereadMarkedDeps): Promise<void> {
  while (deps.remainingMs() > RESERVE_MS) {
    const marked = together(await deps.readRereads(atOnce(0), setAside(deps.now())));
    if (marked.length === 0 || !(await deps.permit(PAGE_POINTS)).go) return;
    const readAt = deps.now();
    const mark = { mark: `reread ${readAt.toISOString()}`, at: readAt };
    const items = await rereadItems(
      marked.filter(({ kind }) => kind === 'item'),
      { mark, readAt, gate },
      deps,
    );
    const iterations = await rereadIterations(
      marked.filter(({ kind }) => kind === 'iteration'),
      mark,
      deps,
    );
    await deps.clearRereads([...items.read, ...iterations]);
    await deps.removeHardItems(items.read.filter(({ failures }) => failures > 0).map(({ id }) => id));
    // What was changed while it was read has to wait for the next run.
    if (items.overtaken > 0) return;
  }
}

/** The first marks with an equal number of failures, as many as are tried together. */
function together(marked: readonly MarkedReread[]): readonly MarkedReread[] {
  const failures = marked[0]?.failures ?? 0;
  const others = marked.findIndex((mark) => atOnce(mark.failures) !== atOnce(failures));
  return marked.slice(0, Math.min(others === -1 ? marked.length : others, atOnce(failures)));
}

interface RereadItems {
  readonly read: readonly MarkedReread[];
  /** How many were changed meanwhile. */
  readonly overtaken: number;
}

async function rereadItems(
  marked: readonly MarkedReread[],
  { mark: begun, readAt, gate }: { readonly mark: Mark; readonly readAt: Date; readonly gate: WorkGate },
  deps: RereadMarkedDeps,
): Promise<RereadItems> {
  if (marked.length === 0) return { read: [], overtaken: 0 };
  const ids = marked.map(({ id }) => id);
  await gate.begin(ids);
  const stored = await deps.readItems(ids);
  const facts = await deps.readItemsFresh(ids, stored);
  const mark = { ...begun, at: deps.now() };
  const lost = await keepReread(facts, { stored, mark, readAt }, deps);
  await noteUnread(facts.failedIds, deps);
  // An item that cannot be read stays as it was known: it is not deleted.
  const there = new Set([...facts.items.map(({ id }) => id), ...facts.unreadIds, ...facts.failedIds]);
  const gone = stored.filter(({ item }) => !there.has(item.id)).map(({ item }) => item);
  if (gone.length > 0) await removeGone(gone, mark, deps);
  const unfinished = new Set([...lost, ...facts.failedIds]);
  return { read: marked.filter(({ id }) => !unfinished.has(id)), overtaken: lost.length };
}

/** Removes deleted items. No event reports this for their linked items and parts: those are read again. */
export async function removeGone(
  gone: readonly WorkItem[],
  mark: Mark,
  deps: Pick<ItemStore, 'idsIn' | 'idsOfKeys' | 'removeItems'> & Pick<KeepReadDeps, 'markDirty' | 'markReread'>,
): Promise<void> {
  const ids = new Set(gone.map(({ id }) => id));
  const around = await Promise.all([
    ...gone.filter(({ level }) => level !== 'part').map(({ id }) => deps.idsIn({ kind: 'parent', id })),
    deps.idsOfKeys(gone.flatMap(({ links }) => links.map(({ otherKey }) => otherKey))),
  ]);
  const rest = around.flat().filter((id) => !ids.has(id));
  await markItems(rest, mark, deps);
  await deps.markDirty(scopesOf(gone), mark);
  await deps.removeItems([...ids]);
}

async function rereadIterations(
  marked: readonly MarkedReread[],
  mark: Mark,
  deps: RereadMarkedDeps,
): Promise<readonly MarkedReread[]> {
  for (const { id } of marked) {
    const seenAt = deps.now();
    const iteration = await deps.readIterationFresh(id);
    await deps.markDirty([{ kind: 'iteration', id }], mark);
    if (iteration !== null) {
      await deps.writeIterations({ iterations: [iteration], seenAt });
      continue;
    }
    const [removed, members] = await Promise.all([
      deps.readIterationsStored([id]),
      deps.idsIn({ kind: 'iteration', id }),
    ]);
    await markItems(members, mark, deps);
    await deps.writeIterations({ iterations: [], removed, seenAt });
  }
  return marked;
}
