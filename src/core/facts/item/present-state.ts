import type { Facts } from '../facts';
import type { NormQuery } from '../../norms/flow-norms';
import type { ItemHistory, StatusVisit } from './item-history';
import type { Basis, Unknown } from '../../signals/reading';

/** Whether there is still something to do: neither finished nor gone. */
export function isOpen(history: ItemHistory): boolean {
  return history.category !== 'done' && history.item.removedAt === null;
}

/** Started work in a status that the tracker no longer lists is in progress still: it is neither done nor put back. */
export function isInProgress(history: ItemHistory): boolean {
  const { category, startedAt } = history;
  return isOpen(history) && (category === 'in-progress' || (category === 'unknown' && startedAt !== null));
}

/** The stay that still lasts; null where none is recorded. */
export function presentVisit(history: ItemHistory): StatusVisit | null {
  const last = history.visits.at(-1);
  return last !== undefined && last.leftAt === null ? last : null;
}

/** The status by the name that people know; its id where the tracker no longer lists it. */
export function statusName(statusId: string, facts: Facts): string {
  return facts.statuses.get(statusId)?.name ?? statusId;
}

/** Whose past an item is held against. */
export function normQuery(history: ItemHistory): NormQuery {
  return { projectKey: history.state.projectKey, type: history.state.type };
}

/**
 * Whether what this past took says anything of the item. What holds other work is open for as long as that takes: it is
 * held against its own type only, never against the work in it.
 */
export function isComparable({ item }: ItemHistory, { level }: Basis): boolean {
  return item.level !== 'parent' || level === 'type' || level === 'type-and-status';
}

/** Why the start of an open item is not known. */
export function whyNotStarted({ item, category }: ItemHistory): Unknown {
  if (!item.historyKnown || category === 'in-progress') return { reason: 'no-history' };
  return { reason: category === 'unknown' ? 'status-not-listed' : 'not-started' };
}
