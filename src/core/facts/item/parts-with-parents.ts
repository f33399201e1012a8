import type { Change, StateChange } from '../../model/change';
import { orderedChanges } from '../../model/change-order';
import type { WorkItem } from '../../model/work-item';

/**
 * Gives parts the iterations of their parents: trackers show the parent's iteration on a part but do not record it.
 * Before a part had a parent, or while its parent is not known, its own iterations count. Other items stay as they are.
 */
export function withPartsInTheirParents(items: readonly WorkItem[]): readonly WorkItem[] {
  if (items.every(({ level }) => level !== 'part')) return items;
  const parents = new Map<string, Timeline>();
  const byId = new Map(items.map((item) => [item.id, item]));
  const timelineOf = (id: string | null): Timeline | null => {
    const parent = id === null ? undefined : byId.get(id);
    // A parent is in no iteration itself.
    if (id === null || parent?.level !== 'standard') return null;
    const known = parents.get(id);
    if (known !== undefined) return known;
    const timeline = iterationsOf(parent);
    parents.set(id, timeline);
    return timeline;
  };
  return items.map((item) => (item.level === 'part' ? following(item, timelineOf) : item));
}

/** Which iterations an item was in, from each moment on; the first entry applies from its creation. */
type Timeline = readonly { readonly from: number; readonly ids: readonly string[] }[];

function iterationsOf(item: WorkItem): Timeline {
  const stretches = [{ from: -Infinity, ids: item.initial.iterationIds }];
  for (const change of orderedChanges(item)) {
    if (change.kind === 'iterations') stretches.push({ from: change.at.getTime(), ids: change.to });
  }
  return stretches;
}

function following(item: WorkItem, timelineOf: (parentId: string | null) => Timeline | null): WorkItem {
  const changes = orderedChanges(item);
  const stays = parentStays(item, changes).map((stay) => ({ ...stay, timeline: timelineOf(stay.parentId) }));
  if (stays.every(({ timeline }) => timeline === null)) return item;
  const own = iterationsOf(item);
  const stretches = stays.flatMap(({ from, to, timeline }) => cut(timeline ?? own, from, to));
  const [first, ...later] = stretches;
  const initial = { ...item.initial, iterationIds: first?.ids ?? [] };
  const moves = movesBetween(initial.iterationIds, later, item.id);
  const rest = changes.filter(({ kind }) => kind !== 'iterations');
  return { ...item, initial, changes: merged(rest, moves) };
}

interface Stay {
  readonly parentId: string | null;
  readonly from: number;
  readonly to: number;
}

function parentStays({ createdAt, initial }: WorkItem, changes: readonly Change[]): readonly Stay[] {
  const stays: Stay[] = [];
  let { parentId } = initial;
  let from = createdAt.getTime();
  for (const change of changes) {
    if (change.kind !== 'parent') continue;
    stays.push({ parentId, from, to: change.at.getTime() });
    parentId = change.to;
    from = change.at.getTime();
  }
  stays.push({ parentId, from, to: Infinity });
  return stays;
}

/** The part of a timeline within a stay. */
function cut(timeline: Timeline, from: number, to: number): Timeline {
  const before = timeline.findLast((stretch) => stretch.from <= from);
  const within = timeline.filter((stretch) => stretch.from > from && stretch.from < to);
  return [{ from, ids: before?.ids ?? [] }, ...within];
}

function movesBetween(initial: readonly string[], stretches: Timeline, itemId: string): readonly StateChange[] {
  const moves: StateChange[] = [];
  let before = initial;
  stretches.forEach(({ from, ids }, index) => {
    if (ids.length === before.length && ids.every((id) => before.includes(id))) return;
    const id = `${itemId}.parent.${index}`;
    moves.push({
      id,
      at: new Date(from),
      by: null,
      byApp: false,
      kind: 'iterations',
      from: before,
      to: ids,
      inferred: true,
    });
    before = ids;
  });
  return moves;
}

/** Both oldest first; at equal moments, recorded changes come first. */
function merged(recorded: readonly Change[], inferred: readonly StateChange[]): readonly Change[] {
  if (inferred.length === 0) return recorded;
  return [...recorded, ...inferred].sort((one, other) => one.at.getTime() - other.at.getTime());
}
