import type { Change, ChangeKind } from '../../model/change';
import type { Remark, WorkItem } from '../../model/work-item';
import type { HistoryContext } from './history-context';
import type { ItemHistory } from './item-history';

/** What separates the acts of people from those of apps and scripts. */
export type Noise = Pick<HistoryContext, 'appIds' | 'bulk'>;

/** Which changes show that somebody works on the item. A key follows its project, a resolution its status. */
const MEANS_SOMETHING: Readonly<Record<ChangeKind, boolean>> = {
  status: true,
  owner: true,
  estimate: true,
  iterations: true,
  versions: true,
  parent: true,
  link: true,
  'start-date': true,
  'due-date': true,
  priority: true,
  flag: true,
  type: true,
  project: true,
  description: true,
  criteria: true,
  title: true,
  'work-logged': true,
  key: false,
  resolution: false,
  other: false,
  noise: false,
};

/**
 * Every moment of a meaningful act by a person on the item, oldest first; the first is its creation. Several acts at
 * one moment count once. `childMoves` are the moments at which its parts or children moved.
 */
export function activityOf(
  item: WorkItem,
  { changes, childMoves }: { readonly changes: readonly Change[]; readonly childMoves: readonly Date[] },
  noise: Noise,
): readonly Date[] {
  const moments = [item.createdAt];
  let latest: Date = item.createdAt;
  for (const change of changes) {
    // One edit of several fields gives several changes at one moment.
    if (change.at.getTime() === latest.getTime() || !isActivity(change, noise)) continue;
    latest = change.at;
    moments.push(latest);
  }
  for (const remark of item.remarks) if (isByPerson(remark, noise)) moments.push(remark.at);
  for (const moved of childMoves) moments.push(moved);
  return inOrderOnce(moments);
}

/**
 * Activity, and every status move by hand, oldest first. A move in a bulk edit is no work on the item, but it ends its
 * silence.
 */
export function touchesOf(
  activityAt: readonly Date[],
  changes: readonly Change[],
  { appIds, bulk }: Noise,
): readonly Date[] {
  const moved = changes
    .filter(
      (change) => change.kind === 'status' && bulk.has(change.by, change.at) && isChangeByPerson(change, { appIds }),
    )
    .map(({ at }) => at);
  return moved.length === 0 ? activityAt : inOrderOnce([...activityAt, ...moved]);
}

/** An item with its changes, oldest first: sorted once for everything derived from them. */
export type OrderedItem = Pick<ItemHistory, 'item' | 'changes'>;

/** When the parts and children of each item moved, by the id of their parent at that moment. */
export function childMovesOf(items: readonly OrderedItem[], noise: Noise): ReadonlyMap<string, readonly Date[]> {
  const moves = new Map<string, Date[]>();
  for (const { item, changes } of items) {
    let { parentId } = item.initial;
    for (const change of changes) {
      if (change.kind === 'parent') parentId = change.to;
      if (change.kind !== 'status' || parentId === null || !isActivity(change, noise)) continue;
      const known = moves.get(parentId);
      if (known === undefined) moves.set(parentId, [change.at]);
      else known.push(change.at);
    }
  }
  return moves;
}

/** Whether a person made this change, and it is meaningful. */
export function isActivity(change: Change, noise: Noise): boolean {
  return MEANS_SOMETHING[change.kind] && isByHand(change, noise);
}

/** Whether a person made this change as a single act, of any kind. */
export function isByHand(change: Change, { appIds, bulk }: Noise): boolean {
  return isChangeByPerson(change, { appIds }) && !bulk.has(change.by, change.at);
}

function isChangeByPerson(change: Change, { appIds }: Pick<Noise, 'appIds'>): boolean {
  if (change.byApp || change.inferred === true) return false;
  return change.by === null || !appIds.has(change.by);
}

/** Whether a person wrote it. */
export function isByPerson(remark: Remark, { appIds }: Pick<Noise, 'appIds'>): boolean {
  return remark.by === null || !appIds.has(remark.by);
}

/** No act can be before the creation of its item: earlier moments contradict the history. */
function inOrderOnce(moments: readonly Date[]): readonly Date[] {
  if (isRising(moments)) return moments;
  const created = moments[0]?.getTime() ?? 0;
  const once: Date[] = [];
  let latest = created - 1;
  for (const moment of [...moments].sort((one, other) => one.getTime() - other.getTime())) {
    if (!(moment.getTime() > latest)) continue;
    once.push(moment);
    latest = moment.getTime();
  }
  return once;
}

function isRising(moments: readonly Date[]): boolean {
  for (let index = 1; index < moments.length; index += 1) {
    if (!((moments[index]?.getTime() ?? 0) > (moments[index - 1]?.getTime() ?? 0))) return false;
  }
  return true;
}
