import type { Iteration } from '../../../core/model/containers';
import type { StoredItem } from '../../../core/model/stored-item';
import type { WorkItem } from '../../../core/model/work-item';
import { keepReread, type KeepReadDeps, type ReadFacts } from '../fill/keep-read';
import { markItems } from '../events/mark-items';
import type { Permit } from '../fill/points-plan';
import { scopesOf } from '../events/scopes-of';
import type { ItemStore, Mark, Reread } from '../stores';

export interface MarkedReread extends Reread {
  readonly mark: string;
}

export interface RereadMarkedDeps extends KeepReadDeps, ItemStore {
  /** The oldest marks. */
  readonly readRereads: (most: number) => Promise<readonly MarkedReread[]>;
  /** Takes marks away, except where the same was marked anew. */
  readonly clearRereads: (marks: readonly MarkedReread[]) => Promise<void>;
  /** Those of the items that the app may still see; and the ids of those that are there, but could not be read. */
  readonly readItemsFresh: (
    ids: readonly string[],
    stored: readonly StoredItem[],
  ) => Promise<ReadFacts & { readonly unreadIds: readonly string[] }>;
  /** Null for one that is gone. */
  readonly readIterationFresh: (id: string) => Promise<Iteration | null>;
  readonly readIterationsStored: (ids: readonly string[]) => Promise<readonly Iteration[]>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

const ITEMS_AT_ONCE = 100;
const PAGE_POINTS = 202;
const RESERVE_MS = 20_000;

/**
 * Reads again what events could not tell, a hundred items at a time, until nothing is marked, time runs short or the
 * budget is spent. An item that is not there any more goes, and what it was linked to is read again.
 */
export async function rereadMarked(deps: RereadMarkedDeps): Promise<void> {
  while (deps.remainingMs() > RESERVE_MS) {
    const marked = await deps.readRereads(ITEMS_AT_ONCE);
    if (marked.length === 0 || !(await deps.permit(PAGE_POINTS)).go) return;
    const readAt = deps.now();
    const mark = { mark: `reread ${readAt.toISOString()}`, at: readAt };
    const done = [
      ...(await rereadItems(
        marked.filter(({ kind }) => kind === 'item'),
        { mark, readAt },
        deps,
      )),
      ...(await rereadIterations(
        marked.filter(({ kind }) => kind === 'iteration'),
        mark,
        deps,
      )),
    ];
    await deps.clearRereads(done);
    // Whatever was changed while it was read has to wait for the next time.
    if (done.length < marked.length) return;
  }
}

async function rereadItems(
  marked: readonly MarkedReread[],
  { mark: begun, readAt }: { readonly mark: Mark; readonly readAt: Date },
  deps: RereadMarkedDeps,
): Promise<readonly MarkedReread[]> {
  if (marked.length === 0) return [];
  const ids = marked.map(({ id }) => id);
  const stored = await deps.readItems(ids);
  const facts = await deps.readItemsFresh(ids, stored);
  const mark = { ...begun, at: deps.now() };
  const lost = await keepReread(facts, { stored, mark, readAt }, deps);
  // What cannot be read is left as it was known: it is not gone.
  const there = new Set([...facts.items.map(({ id }) => id), ...facts.unreadIds]);
  const gone = stored.filter(({ item }) => !there.has(item.id)).map(({ item }) => item);
  if (gone.length > 0) await removeGone(gone, mark, deps);
  return marked.filter(({ id }) => !lost.includes(id));
}

/** Takes away items that are gone. Their links and parts are not told: they are read again. */
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
