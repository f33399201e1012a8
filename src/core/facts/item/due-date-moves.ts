import type { WorkCalendar } from '../../model/time/work-calendar';
import type { DateMove, ItemHistory } from './item-history';

/**
 * The moves of the due date, oldest first; those of one day as one, from the date before to the date after. On a plan
 * a bar is dragged to and fro until it fits.
 */
export function dueDateMoves({ dates }: Pick<ItemHistory, 'dates'>, calendar: WorkCalendar): readonly DateMove[] {
  const moves: DateMove[] = [];
  for (const move of dates.filter(({ which }) => which === 'due-date')) {
    const last = moves.at(-1);
    const isSameDay = last !== undefined && calendar.dateOf(last.at) === calendar.dateOf(move.at);
    if (isSameDay) moves[moves.length - 1] = { ...move, from: last.from };
    else moves.push(move);
  }
  return moves.filter(({ from, to }) => from !== to);
}

/** The moves of the due date to a later day. Setting a first date or removing the date is no move. */
export function postponements(history: Pick<ItemHistory, 'dates'>, calendar: WorkCalendar): readonly DateMove[] {
  return dueDateMoves(history, calendar).filter(({ from, to }) => from !== null && to !== null && to > from);
}
