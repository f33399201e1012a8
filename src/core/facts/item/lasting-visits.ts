import type { HistoryContext } from './history-context';
import type { ItemHistory, StatusVisit } from './item-history';

const MINUTE_MS = 60_000;

/** The stays without those of some minutes, which were corrected or are only a step of the workflow; oldest first. */
export function lastingVisits(
  visits: readonly StatusVisit[],
  { slipMinutes }: Pick<HistoryContext, 'slipMinutes'>,
): readonly StatusVisit[] {
  return visits.filter(
    ({ enteredAt, leftAt }) => leftAt === null || leftAt.getTime() - enteredAt.getTime() >= slipMinutes * MINUTE_MS,
  );
}

/** When finished work was opened again, to stay so; oldest first. What was cancelled had not been finished. */
export function returnsFromDone({ visits }: ItemHistory, context: HistoryContext): readonly Date[] {
  const lasting = lastingVisits(visits, context);
  return lasting.flatMap(({ category, cancelled, leftAt }, index) => {
    const next = lasting[index + 1];
    return category === 'done' && !cancelled && leftAt !== null && next !== undefined && next.category !== 'done'
      ? [leftAt]
      : [];
  });
}

/** When work was finished (not corrected within minutes); oldest first. A reopened item may be finished again. */
export function lastingFinishes({ visits }: ItemHistory, context: HistoryContext): readonly Date[] {
  const lasting = lastingVisits(visits, context);
  return lasting.flatMap(({ category, cancelled, enteredAt }, index) => {
    const before = lasting[index - 1];
    const wasFinished = before === undefined || (before.category === 'done' && !before.cancelled);
    return category === 'done' && !cancelled && !wasFinished ? [enteredAt] : [];
  });
}
