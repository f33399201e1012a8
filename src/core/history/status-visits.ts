import type { Change } from '../model/change';
import type { WorkItem } from '../model/work-item';
import type { HistoryContext } from './history-context';
import type { StatusVisit } from './item-history';

/** The stays of an item in its statuses, oldest first, without gaps; at least one. Moves to where it is are none. */
export function statusVisits(
  item: WorkItem,
  changes: readonly Change[],
  { calendar, categories, takenAt }: HistoryContext,
): readonly StatusVisit[] {
  const visits: StatusVisit[] = [];
  let { statusId } = item.initial;
  let enteredAt = item.createdAt;
  const close = (leftAt: Date | null): void => {
    const workingDays = calendar.workingDays(enteredAt, leftAt ?? item.removedAt ?? takenAt);
    visits.push({ statusId, category: categories.get(statusId) ?? 'unknown', enteredAt, leftAt, workingDays });
  };
  for (const change of changes) {
    if (change.kind !== 'status' || change.to === statusId) continue;
    close(change.at);
    statusId = change.to;
    enteredAt = change.at;
  }
  close(null);
  return visits;
}
