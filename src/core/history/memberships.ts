import type { Change } from '../model/change';
import type { ItemState, WorkItem } from '../model/work-item';
import type { Membership } from './item-history';
import { NONE } from './none';

export type MembershipKind = 'iterations' | 'versions' | 'parent' | 'project';

/**
 * The stays of an item in containers of one kind, by their beginning. Stays may run side by side, and coming back
 * begins a new one. All end when the item is removed. What a change says it came from is not believed: where a
 * history contradicts itself, the lists that items moved *to* count.
 */
export function memberships(item: WorkItem, changes: readonly Change[], kind: MembershipKind): readonly Membership[] {
  const stays: Stay[] = initialIds(item.initial, kind).map((containerId) => ({
    containerId,
    from: item.createdAt,
    to: null,
    sinceCreation: true,
    by: item.createdBy,
  }));
  let open: readonly Stay[] = stays.slice();
  for (const change of changes) {
    if (change.kind !== kind) continue;
    const ids = idsAfter(change);
    for (const stay of open) if (!ids.includes(stay.containerId)) stay.to = change.at;
    const kept = open.filter((stay) => stay.to === null);
    const begun = [...new Set(ids)]
      .filter((id) => !kept.some((stay) => stay.containerId === id))
      .map((id) => ({ containerId: id, from: change.at, to: null, sinceCreation: false, by: change.by }));
    for (const stay of begun) stays.push(stay);
    open = [...kept, ...begun];
  }
  for (const stay of open) stay.to = item.removedAt;
  return stays.length === 0 ? NONE : stays;
}

/** A membership while it is being found out. */
type Stay = { -readonly [Name in keyof Membership]: Membership[Name] };

function initialIds(initial: ItemState, kind: MembershipKind): readonly string[] {
  switch (kind) {
    case 'iterations':
      return initial.iterationIds;
    case 'versions':
      return initial.versionIds;
    case 'parent':
      return initial.parentId === null ? NONE : [initial.parentId];
    case 'project':
      return [initial.projectKey];
  }
}

function idsAfter(change: Change): readonly string[] {
  switch (change.kind) {
    case 'iterations':
    case 'versions':
      return change.to;
    case 'parent':
      return change.to === null ? NONE : [change.to];
    case 'project':
      return [change.to];
    default:
      return NONE;
  }
}
