import type { Status } from '../../model/status';
import type { Unknown } from '../../model/unknown';
import type { ItemBrief } from './item-brief';
import type { ItemHistory, StatusVisit } from './item-history';

/** Whether it is neither finished nor removed. */
export function isOpen(history: Pick<ItemBrief, 'category' | 'item'>): boolean {
  return history.category !== 'done' && history.item.removedAt === null;
}

/**
 * Started work in a status that the tracker no longer lists counts as in progress: it is neither done nor put back. So
 * does work that was started without moving it out of to do.
 */
export function isInProgress(history: ItemBrief): boolean {
  const { category, startedAt, startedByActivity } = history;
  if (!isOpen(history)) return false;
  return category === 'in-progress' || startedByActivity || (category === 'unknown' && startedAt !== null);
}

/**
 * Where the work on an item stands; unknown in a status that the tracker no longer lists. A removed item counts as
 * finished.
 */
export type Progress = 'not-started' | 'in-progress' | 'put-back' | 'finished' | 'unknown';

export function progressOf(history: ItemBrief): Progress {
  if (!isOpen(history)) return 'finished';
  if (isInProgress(history)) return 'in-progress';
  if (history.category !== 'to-do') return 'unknown';
  return history.startedAt === null ? 'not-started' : 'put-back';
}

/** The stay that still lasts; null where none is recorded. */
export function presentVisit(history: ItemHistory): StatusVisit | null {
  const last = history.visits.at(-1);
  return last !== undefined && last.leftAt === null ? last : null;
}

/** The name of a status; its id where the tracker no longer lists it. */
export function statusName(statusId: string, { statuses }: { readonly statuses: ReadonlyMap<string, Status> }): string {
  return statuses.get(statusId)?.name ?? statusId;
}

/** Why the start of an open item is not known. */
export function whyNotStarted({ item, category }: ItemHistory): Unknown {
  if (!item.historyKnown || category === 'in-progress') return { reason: 'no-history' };
  return { reason: category === 'unknown' ? 'status-not-listed' : 'not-started' };
}
