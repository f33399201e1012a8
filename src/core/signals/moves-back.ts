import type { StatusVisit } from '../history/item-history';
import type { StatusCategory } from '../model/status';

/** One move backwards in the workflow. */
export interface MoveBack {
  readonly at: Date;
  /** Whether it came out of done: a re-opening. */
  readonly fromDone: boolean;
}

const ORDER: Readonly<Record<StatusCategory, number>> = { 'to-do': 0, 'in-progress': 1, done: 2, unknown: NaN };
const MINUTE_MS = 60_000;

/**
 * Every move to an earlier category, or within work in progress to a status that the item was in before the one it
 * left; oldest first. Going forward again over the same ground is none, and neither is sorting what nobody has begun.
 * A stay of less than `slipMinutes` is not looked at: it was put right at once, or the workflow leads through it.
 */
export function movesBack(visits: readonly StatusVisit[], slipMinutes: number): readonly MoveBack[] {
  const moves: MoveBack[] = [];
  let order = new Map<string, number>();
  let previous: StatusVisit | undefined;
  for (const visit of visits) {
    if (isSlip(visit, slipMinutes)) continue;
    if (previous !== undefined && ORDER[visit.category] < ORDER[previous.category]) {
      moves.push({ at: visit.enteredAt, fromDone: previous.category === 'done' });
      // Whoever begins anew goes through the workflow once more, and not always through all of it.
      order = new Map();
    } else if (previous !== undefined && isEarlierStage(previous, visit, order)) {
      moves.push({ at: visit.enteredAt, fromDone: false });
    }
    if (!order.has(visit.statusId)) order.set(visit.statusId, order.size);
    previous = visit;
  }
  return moves;
}

function isSlip({ enteredAt, leftAt }: StatusVisit, slipMinutes: number): boolean {
  return leftAt !== null && leftAt.getTime() - enteredAt.getTime() < slipMinutes * MINUTE_MS;
}

function isEarlierStage(from: StatusVisit, to: StatusVisit, order: ReadonlyMap<string, number>): boolean {
  if (from.category !== 'in-progress' || to.category !== 'in-progress') return false;
  return (order.get(to.statusId) ?? Infinity) < (order.get(from.statusId) ?? Infinity);
}
