import type { Change } from '../../model/change';
import type { ItemState, WorkItem } from '../../model/work-item';
import type { Membership } from './item-history';
import { NONE } from '../../math/none';

export type MembershipKind = 'iterations' | 'versions' | 'parent' | 'project';

/**
 * The stays of an item in containers of one kind, by their beginning. Stays may overlap, and coming back begins a new
 * one. All end when the item is removed. The `from` of a change is not used: where a history contradicts itself, the
 * lists that items moved *to* count.
 */
export function memberships(item: WorkItem, changes: readonly Change[], kind: MembershipKind): readonly Membership[] {
  const stays = birthStays(item, kind);
  for (const change of changes) if (change.kind === kind) return followed(stays, { item, changes, kind });
  return stays;
}

function birthStays(item: WorkItem, kind: MembershipKind): readonly OpenMembership[] {
  const ids = initialIds(item.initial, kind);
  const [id] = ids;
  if (id === undefined) return NONE;
  return ids.length === 1 ? [birthStay(id, item)] : Array.from(new Set(ids), (each) => birthStay(each, item));
}

function followed(
  initial: readonly OpenMembership[],
  {
    item,
    changes,
    kind,
  }: { readonly item: WorkItem; readonly changes: readonly Change[]; readonly kind: MembershipKind },
): readonly Membership[] {
  const stays = [...initial];
  let open = initial;
  for (const change of changes) {
    if (change.kind !== kind) continue;
    const ids = new Set(idsAfter(change));
    for (const stay of open) if (!ids.has(stay.containerId)) stay.to = change.at;
    const kept = open.filter((stay) => ids.has(stay.containerId));
    for (const { containerId } of kept) ids.delete(containerId);
    const begun = Array.from(ids, (id) => laterStay(id, change, item));
    stays.push(...begun);
    open = [...kept, ...begun];
  }
  return stays;
}

/** Open until the item is removed, if it ever is. */
function birthStay(containerId: string, { createdAt, createdBy, removedAt }: WorkItem): OpenMembership {
  return { containerId, from: createdAt, to: removedAt, sinceCreation: true, by: createdBy };
}

function laterStay(containerId: string, { at, by }: Change, { removedAt }: WorkItem): OpenMembership {
  return { containerId, from: at, to: removedAt, sinceCreation: false, by };
}

/** A membership under construction. */
type OpenMembership = { -readonly [Name in keyof Membership]: Membership[Name] };

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
