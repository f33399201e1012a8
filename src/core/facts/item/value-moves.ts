import type { Change } from '../../model/change';
import type { WorkItem } from '../../model/work-item';
import type { DateMove, EstimateMove, OwnerSpan } from './item-history';
import { NONE } from '../../math/none';

/** Every change of the estimate, oldest first; each begins where the one before ended. */
export function estimateMoves(item: WorkItem, changes: readonly Change[]): readonly EstimateMove[] {
  let moves: EstimateMove[] | undefined;
  let from = item.initial.estimate;
  for (const change of changes) {
    if (change.kind !== 'estimate' || change.to === from) continue;
    (moves ??= []).push({ at: change.at, by: change.by, from, to: change.to });
    from = change.to;
  }
  return moves ?? NONE;
}

/** Every change of the start or due date, oldest first; each begins where the one before of its kind ended. */
export function dateMoves(item: WorkItem, changes: readonly Change[]): readonly DateMove[] {
  let moves: DateMove[] | undefined;
  const now = { 'start-date': item.initial.startOn, 'due-date': item.initial.dueOn };
  for (const change of changes) {
    if (change.kind !== 'start-date' && change.kind !== 'due-date') continue;
    const { kind: which, at, by, to } = change;
    if (to === now[which]) continue;
    (moves ??= []).push({ at, by, which, from: now[which], to });
    now[which] = to;
  }
  return moves ?? NONE;
}

/** Who owned the item, oldest first, without gaps; times without an owner are spans too. */
export function ownerSpans(item: WorkItem, changes: readonly Change[]): readonly OwnerSpan[] {
  const spans: OwnerSpan[] = [];
  let { ownerId } = item.initial;
  let from = item.createdAt;
  for (const change of changes) {
    if (change.kind !== 'owner' || change.to === ownerId) continue;
    spans.push({ ownerId, from, to: change.at });
    ownerId = change.to;
    from = change.at;
  }
  spans.push({ ownerId, from, to: item.removedAt });
  return spans;
}
