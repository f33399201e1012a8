import type { HistoryContext } from './history-context';
import type { ItemHistory, StatusVisit } from './item-history';
import { lastingVisits } from './lasting-visits';
import type { StatusCategory } from '../../model/status';

/** One move backwards in the workflow. */
export interface MoveBack {
  readonly at: Date;
  /** The status before the move (short stays are ignored), and the stay that it moved to. */
  readonly fromStatusId: string;
  readonly into: StatusVisit;
  /** Whether it left done: a reopening. */
  readonly fromDone: boolean;
}

const ORDER: Readonly<Record<StatusCategory, number>> = { 'to-do': 0, 'in-progress': 1, done: 2, unknown: NaN };

/**
 * Every move to an earlier category, or within work in progress to a status that the item was in before the one it
 * left; oldest first. Moving forward again through the same statuses is no move back, and neither are moves between
 * statuses of to do. Stays of minutes are no moves: they were corrected at once, or are only a step of the workflow.
 * On the way to a new status, such a step still comes before it.
 */
export function movesBack({ visits }: ItemHistory, context: HistoryContext): readonly MoveBack[] {
  const moves: MoveBack[] = [];
  const lasting = new Set(lastingVisits(visits, context));
  let order = new Map<string, number>();
  let passed: StatusVisit[] = [];
  let previous: StatusVisit | undefined;
  for (const visit of visits) {
    if (!lasting.has(visit)) {
      passed.push(visit);
      continue;
    }
    if (previous !== undefined && ORDER[visit.category] < ORDER[previous.category]) {
      moves.push({ ...moveOf(previous, visit), fromDone: previous.category === 'done' });
      // Restarted work goes through the workflow once more, and not always through all of it.
      order = new Map();
    } else if (previous !== undefined && isEarlierStage(previous, visit, order)) {
      moves.push({ ...moveOf(previous, visit), fromDone: false });
    }
    if (!order.has(visit.statusId)) {
      const steps = passed.filter(({ category }) => category === 'in-progress');
      for (const { statusId } of [...steps, visit]) if (!order.has(statusId)) order.set(statusId, order.size);
    }
    passed = [];
    previous = visit;
  }
  return moves;
}

const moveOf = (from: StatusVisit, into: StatusVisit): Omit<MoveBack, 'fromDone'> => ({
  at: into.enteredAt,
  fromStatusId: from.statusId,
  into,
});

function isEarlierStage(from: StatusVisit, to: StatusVisit, order: ReadonlyMap<string, number>): boolean {
  if (from.category !== 'in-progress' || to.category !== 'in-progress') return false;
  return (order.get(to.statusId) ?? Infinity) < (order.get(from.statusId) ?? Infinity);
}
