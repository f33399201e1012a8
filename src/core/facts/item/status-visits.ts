import type { Change } from '../../model/change';
import type { WorkItem } from '../../model/work-item';
import type { HistoryContext } from './history-context';
import type { StatusVisit } from './item-history';

/**
 * The stays of an item in its statuses, oldest first, without gaps; at least one. A move to the same status is ignored.
 */
export function statusVisits(
  item: WorkItem,
  changes: readonly Change[],
  context: HistoryContext,
): readonly StatusVisit[] {
  const visits: StatusVisit[] = [];
  const stay = (id: string): Pick<StatusVisit, 'statusId' | 'category' | 'cancelled'> => ({
    statusId: id,
    category: context.categories.get(id) ?? 'unknown',
    cancelled: context.cancellingStatusIds.has(id),
  });
  let { statusId } = item.initial;
  let enteredAt = item.createdAt;
  for (const change of changes) {
    if (change.kind !== 'status' || change.to === statusId) continue;
    const workingDays = context.calendar.workingDays(enteredAt, change.at);
    visits.push({ ...stay(statusId), enteredAt, leftAt: change.at, workingDays });
    statusId = change.to;
    enteredAt = change.at;
  }
  const workingDays = context.calendar.workingDays(enteredAt, item.removedAt ?? context.takenAt);
  visits.push({ ...stay(statusId), enteredAt, leftAt: null, workingDays });
  return visits;
}
