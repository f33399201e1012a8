import type { Facts } from '../facts/facts';
import type { ItemHistory, StatusVisit } from '../facts/item/item-history';
import { presentVisit, statusName } from '../facts/item/present-state';
import type { Evidence } from './reading';
import { roundedDays } from '../model/rounding';

/** No finding carries more facts than this; the item's own history has all of them. */
export const MAX_EVIDENCE = 20;

/** How the item came into a status: when, by whom, from which, and how long it stayed. */
export function enteredStatus(history: ItemHistory, visit: StatusVisit, facts: Facts): Evidence {
  const at = visit.enteredAt.getTime();
  const change = history.item.changes.find(
    (candidate) => candidate.kind === 'status' && candidate.to === visit.statusId && candidate.at.getTime() === at,
  );
  return {
    kind: 'entered-status',
    itemKey: history.state.key,
    at: visit.enteredAt,
    by: change?.by ?? null,
    from: change?.kind === 'status' ? statusName(change.from, facts) : null,
    to: statusName(visit.statusId, facts),
    days: roundedDays(visit.workingDays),
  };
}

/** The present stay first, then earlier stays in the same status, youngest first; five at most. */
export function staysInPresentStatus(history: ItemHistory, facts: Facts): readonly Evidence[] {
  const present = presentVisit(history);
  if (present === null) return [];
  const stays = history.visits.filter((visit) => visit.statusId === present.statusId);
  return stays
    .slice(-5)
    .reverse()
    .map((visit) => enteredStatus(history, visit, facts));
}

/** The last human act, and its author where the history names one. */
export function lastActivity(history: ItemHistory, facts: Facts): Evidence {
  const at = history.lastActivityAt.getTime();
  const acts = [...history.item.changes, ...history.item.remarks];
  const by = acts.findLast((act) => act.at.getTime() === at && act.by !== null)?.by;
  const created = history.item.createdAt.getTime() === at;
  return {
    kind: 'last-activity',
    itemKey: history.state.key,
    at: history.lastActivityAt,
    by: by ?? (created ? history.item.createdBy : null),
    days: roundedDays(facts.snapshot.calendar.workingDays(history.lastActivityAt, facts.snapshot.takenAt)),
  };
}

/** When an item was started, and what shows the start where no status does. */
export function whenStarted({ state, startedAt, startedByActivity }: ItemHistory, days: number): Evidence {
  const cause = startedByActivity ? { cause: 'activity' } : {};
  return { kind: 'started', itemKey: state.key, at: startedAt, days, ...cause };
}

/** Since when an open item is in progress; its creation, where nobody has begun it. */
export function sinceWhenOpen({ state, startedAt, item }: ItemHistory): Evidence {
  return startedAt === null
    ? { kind: 'created', itemKey: state.key, at: item.createdAt }
    : { kind: 'in-progress-since', itemKey: state.key, at: startedAt };
}
