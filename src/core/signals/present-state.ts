import type { Facts } from '../history/facts';
import type { NormQuery } from '../history/flow-norms';
import type { ItemHistory, StatusVisit } from '../history/item-history';

/** Whether there is still something to do: neither finished nor gone. */
export function isOpen(history: ItemHistory): boolean {
  return history.category !== 'done' && history.item.removedAt === null;
}

export function isInProgress(history: ItemHistory): boolean {
  return history.category === 'in-progress' && isOpen(history);
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
