import { UNRECORDED_STATUS } from '../../model/status';
import type { ItemHistory, StatusVisit } from './item-history';
import { NONE } from '../../math/none';

type FlowPoints = Pick<ItemHistory, 'startedAt' | 'finishedAt' | 'cancelledAt' | 'reopenedAt'>;

/** Start, finish and returns of one item, from its visits oldest first. */
export function flowPoints(visits: readonly StatusVisit[], historyKnown: boolean): FlowPoints {
  return {
    startedAt: historyKnown ? startOf(visits) : null,
    finishedAt: endOf(visits, 'finished'),
    cancelledAt: endOf(visits, 'cancelled'),
    reopenedAt: reopenings(visits),
  };
}

/**
 * First entry into in progress; for an item that never was in progress, the first exit from to do that cancelled nothing.
 * Null when it has not started, and when it came out of an unrecorded status already in progress.
 */
function startOf(visits: readonly StatusVisit[]): Date | null {
  // The record begins after the work did.
  if (isUnrecorded(visits[0]) && visits[1] !== undefined && visits[1].category !== 'to-do') return null;
  const first = visits.findIndex((visit) => visit.category === 'in-progress');
  if (first >= 0) return visits[first]?.enteredAt ?? null;

  const exit = visits.findIndex(
    ({ category, cancelled }, index) =>
      category !== 'to-do' && !cancelled && (visits[index - 1]?.category === 'to-do' || visits[index - 1]?.cancelled),
  );
  return visits[exit]?.enteredAt ?? null;
}

/** When the item was last finished, or cancelled: later moves from one such status to another of the kind end nothing. */
function endOf(visits: readonly StatusVisit[], how: 'finished' | 'cancelled'): Date | null {
  let endedAt: Date | null = null;
  for (let index = visits.length - 1; index >= 0; index -= 1) {
    const visit = visits[index];
    if (visit?.category !== 'done' || visit.cancelled !== (how === 'cancelled')) break;
    endedAt = visit.enteredAt;
  }
  return endedAt;
}

function reopenings(visits: readonly StatusVisit[]): readonly Date[] {
  let reopened: Date[] | undefined;
  for (let index = 1; index < visits.length; index += 1) {
    const visit = visits[index];
    if (visit && visit.category !== 'done' && visits[index - 1]?.category === 'done') {
      (reopened ??= []).push(visit.enteredAt);
    }
  }
  return reopened ?? NONE;
}

function isUnrecorded(visit: StatusVisit | undefined): boolean {
  return visit?.statusId === UNRECORDED_STATUS.id;
}
