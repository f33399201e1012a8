import { compareIds } from '../../core/model/id-order';
import type { ItemState, WorkItem } from '../../core/model/work-item';
import { presentState } from '../../core/model/replay';

/** An item has at most two: a sub-task's parent item, and the epic of that item. */
export const MAX_PARENTS = 2;

export interface Reach {
  /** Iterations of the item whose members were read. */
  readonly iterationIds: readonly string[];
  /** The latest items of its project: the team's usual values are computed from them. */
  readonly latestIds: ReadonlySet<string>;
}

/**
 * The items that an item is judged with: its parents, everything that was ever in these or in its iterations,
 * everything that all of them wait for (transitively), and the latest items of its project. The search starts from
 * visible items only: an item that was read only because a hidden item led to it is left out. Sorted by id.
 */
export function aroundItem(itemId: string, items: readonly WorkItem[], reach: Reach): readonly WorkItem[] {
  const states = new Map(items.map((item) => [item.id, presentState(item)]));
  const own = states.get(itemId);
  if (own === undefined) return [];
  const ids = [itemId, ...parentsOf(own, states)];
  const parents = new Set(ids);
  const iterations = new Set(own.iterationIds.filter((id) => reach.iterationIds.includes(id)));
  const near = items.filter((item) => parents.has(item.id) || isEverIn(item, { parents, iterations }));
  const reached = withBlockers(near, items, states);
  return items
    .filter(({ id }) => reached.has(id) || reach.latestIds.has(id))
    .sort((one, other) => compareIds(one.id, other.id));
}

function parentsOf(own: ItemState, states: ReadonlyMap<string, ItemState>): readonly string[] {
  const parents: string[] = [];
  for (let { parentId } = own; parentId !== null && parents.length < MAX_PARENTS;) {
    const parent = states.get(parentId);
    if (parent === undefined || parents.includes(parentId)) break;
    parents.push(parentId);
    ({ parentId } = parent);
  }
  return parents;
}

interface Containers {
  readonly parents: ReadonlySet<string>;
  readonly iterations: ReadonlySet<string>;
}

function isEverIn({ initial, changes }: WorkItem, { parents, iterations }: Containers): boolean {
  const isIn = (id: string | null): boolean => id !== null && parents.has(id);
  if (isIn(initial.parentId) || initial.iterationIds.some((id) => iterations.has(id))) return true;
  return changes.some(
    (change) =>
      (change.kind === 'parent' && isIn(change.to)) ||
      (change.kind === 'iterations' && change.to.some((id) => iterations.has(id))),
  );
}

/** The ids of these items and of everything that they wait for, by links that have not ended. */
function withBlockers(
  from: readonly WorkItem[],
  items: readonly WorkItem[],
  states: ReadonlyMap<string, ItemState>,
): ReadonlySet<string> {
  const byKey = new Map(items.map((item) => [states.get(item.id)?.key, item]));
  const reached = new Set(from.map(({ id }) => id));
  for (const waiting = [...from]; waiting.length > 0;) {
    for (const { meaning, otherKey, until } of waiting.pop()?.links ?? []) {
      const blocker = meaning === 'waits-for' && until === null ? byKey.get(otherKey) : undefined;
      if (blocker === undefined || reached.has(blocker.id)) continue;
      reached.add(blocker.id);
      waiting.push(blocker);
    }
  }
  return reached;
}
