import { UNRECORDED_STATUS, type StatusCategory } from '../model/status';
import type { ItemHistory, StatusVisit } from './item-history';
import { NONE } from './none';

type FlowPoints = Pick<ItemHistory, 'startedAt' | 'finishedAt' | 'reopenedAt' | 'backwardMovesAt'>;

const ORDER: Readonly<Record<StatusCategory, number>> = { 'to-do': 0, 'in-progress': 1, done: 2, unknown: NaN };

/** Start, finish and returns of one item, from its visits oldest first. */
export function flowPoints(visits: readonly StatusVisit[], historyKnown: boolean): FlowPoints {
  return {
    startedAt: historyKnown ? startOf(visits) : null,
    finishedAt: finishOf(visits),
    reopenedAt: reopenings(visits),
    backwardMovesAt: backwardMoves(visits),
  };
}

/**
 * First entry into in progress; for an item that never was in progress, the first exit from to do. Null when it has
 * not started, and when it came out of an unrecorded status already in progress.
 */
function startOf(visits: readonly StatusVisit[]): Date | null {
  const first = visits.findIndex((visit) => visit.category === 'in-progress');
  if (first >= 0) return isUnrecorded(visits[first - 1]) ? null : (visits[first]?.enteredAt ?? null);

  const exit = visits.findIndex(
    (visit, index) => visit.category !== 'to-do' && visits[index - 1]?.category === 'to-do',
  );
  return visits[exit]?.enteredAt ?? null;
}

/** When the item was last made done: later moves from one done status to another finish nothing. */
function finishOf(visits: readonly StatusVisit[]): Date | null {
  let finishedAt: Date | null = null;
  for (let index = visits.length - 1; index >= 0; index -= 1) {
    const visit = visits[index];
    if (visit?.category !== 'done') break;
    finishedAt = visit.enteredAt;
  }
  return finishedAt;
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

/**
 * Moves to an earlier category, or within one to a status that the item had been in before the one it leaves. Going
 * forward again over the same ground is no move backward.
 */
function backwardMoves(visits: readonly StatusVisit[]): readonly Date[] {
  if (visits.length < 2) return NONE;
  let backward: Date[] | undefined;
  const firstVisit = new Map<string, number>();
  let previous: StatusVisit | undefined;
  for (const visit of visits) {
    if (!firstVisit.has(visit.statusId)) firstVisit.set(visit.statusId, firstVisit.size);
    if (previous !== undefined && isBackward(previous, visit, firstVisit)) (backward ??= []).push(visit.enteredAt);
    previous = visit;
  }
  return backward ?? NONE;
}

function isBackward(from: StatusVisit, to: StatusVisit, firstVisit: ReadonlyMap<string, number>): boolean {
  if (from.category !== to.category) return ORDER[to.category] < ORDER[from.category];
  return (firstVisit.get(to.statusId) ?? 0) < (firstVisit.get(from.statusId) ?? 0);
}

function isUnrecorded(visit: StatusVisit | undefined): boolean {
  return visit?.statusId === UNRECORDED_STATUS.id;
}
