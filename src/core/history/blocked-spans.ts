import type { Change } from '../model/change';
import type { WorkItem } from '../model/work-item';
import type { HistoryContext } from './history-context';
import type { BlockedSpan } from './item-history';
import { NONE } from './none';

type Opening = Pick<BlockedSpan, 'cause' | 'from' | 'by'>;

/**
 * When the item was flagged, and when it was in a blocked status, oldest first. A flag that is left on holds nothing
 * up while the item is done. Spans of the two causes may overlap.
 */
export function blockedSpans(
  item: WorkItem,
  changes: readonly Change[],
  context: HistoryContext,
): readonly BlockedSpan[] {
  let spans: BlockedSpan[] | undefined;
  let { statusId, flagged } = item.initial;
  const isHeld = { flag: () => flagged && !isDone(statusId, context), status: () => isBlocked(statusId, context) };
  const birth = { at: item.createdAt, by: item.createdBy };
  let byFlag = opening('flag', isHeld.flag(), birth);
  let byStatus = opening('status', isHeld.status(), birth);

  const close = (open: Opening, to: Date | null): void => {
    const workingDays = context.calendar.workingDays(open.from, to ?? item.removedAt ?? context.takenAt);
    (spans ??= []).push({ ...open, to, workingDays });
  };
  for (const change of changes) {
    if (change.kind === 'status') statusId = change.to;
    else if (change.kind === 'flag') flagged = change.to;
    else continue;

    if (byFlag !== null && !isHeld.flag()) close(byFlag, change.at);
    if (byStatus !== null && !isHeld.status()) close(byStatus, change.at);
    byFlag = isHeld.flag() ? (byFlag ?? opening('flag', true, change)) : null;
    byStatus = isHeld.status() ? (byStatus ?? opening('status', true, change)) : null;
  }
  if (byFlag !== null) close(byFlag, null);
  if (byStatus !== null) close(byStatus, null);
  return spans?.sort((one, other) => one.from.getTime() - other.from.getTime()) ?? NONE;
}

function opening(
  cause: BlockedSpan['cause'],
  isHeld: boolean,
  { at, by }: { readonly at: Date; readonly by: string | null },
): Opening | null {
  return isHeld ? { cause, from: at, by } : null;
}

function isDone(statusId: string, { categories }: HistoryContext): boolean {
  return categories.get(statusId) === 'done';
}

function isBlocked(statusId: string, { blockedStatusIds }: HistoryContext): boolean {
  return blockedStatusIds.has(statusId);
}
