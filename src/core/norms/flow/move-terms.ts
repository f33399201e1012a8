import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';
import type { StatusExits } from '../../facts/item/status-exits';
import type { WorkCalendar } from '../../model/time/work-calendar';
import { HAND_OFFS, LAST_EXIT, NEVER_LEFT_DAYS, STAY_BEFORE, STAY_KNOTS, YEAR_END } from './move-prior';
import { yearEndDays } from './year-end';

/** The terms of the chance to leave a status. Those from `status` on are groups, the others are numbers. */
export type MoveTerm =
  'days-in-status' | 'days-before' | 'year-end' | 'last-exit' | 'hand-offs' | 'status' | 'type' | 'project';

/**
 * By how much one term raises (above 0) or lowers the log odds of moving, compared with an average item in progress.
 */
export interface MoveDriver {
  readonly term: MoveTerm;
  readonly logOdds: number;
}

/** One stay in one status, and what is known about it when it begins. */
export interface VisitWithPast {
  readonly history: ItemHistory;
  readonly visit: StatusVisit;
  /** Working days of the stay before it; null for the first stay. */
  readonly beforeDays: number | null;
}

/** The moment at which a stay is judged, and what is known about its surroundings then. */
export interface Moment {
  readonly at: Date;
  readonly exits: StatusExits;
}

/** The stay at an index of the item's visits; null where there is none. */
export function stayAt(history: ItemHistory, index: number): VisitWithPast | null {
  const visit = history.visits[index];
  if (visit === undefined) return null;
  return { history, visit, beforeDays: history.visits[index - 1]?.workingDays ?? null };
}

const KNOTS = STAY_KNOTS.map(({ days }) => Math.log1p(days));

/** A number of `moveNumbers`: the term that it belongs to, its prior slope, and the penalty of that prior. */
export interface MoveNumber {
  readonly term: MoveTerm;
  readonly mean: number;
  readonly penalty: number;
}

/** The numbers in the order of `moveNumbers`; those of the time in the status come first, one for each knot. */
export const MOVE_NUMBERS: readonly MoveNumber[] = [
  ...STAY_KNOTS.map((prior) => ({ ...prior, term: 'days-in-status' as const })),
  { ...STAY_BEFORE, term: 'days-before' },
  { ...YEAR_END, term: 'year-end' },
  { ...LAST_EXIT, term: 'last-exit' },
  { ...HAND_OFFS, term: 'hand-offs' },
];

/**
 * A hand-off counts only when it is later than the entry by this much: moving an item often assigns it in the same act.
 */
const SAME_ACT_MS = 60_000;

/**
 * The numbers of one stay at a moment within it, in the order of `MOVE_NUMBERS`, written to `into` from `offset` on.
 * Days are working days and count by their logarithm: the difference between one day and two matters as much as that
 * between 20 and 40.
 */
export function moveNumbers(
  { history, visit, beforeDays }: VisitWithPast,
  { at, exits, calendar, withinDays }: Moment & { readonly calendar: WorkCalendar; readonly withinDays: number },
  { into, offset }: { readonly into: Float64Array; readonly offset: number },
): void {
  const stayed = Math.log1p(calendar.workingDays(visit.enteredAt, at));
  KNOTS.forEach((knot, index) => {
    into[offset + index] = Math.max(0, stayed - knot);
  });
  const lastExit = exits.lastUpTo({ projectKey: history.state.projectKey, statusId: visit.statusId }, at);
  const sinceExit = lastExit === null ? NEVER_LEFT_DAYS : calendar.workingDays(lastExit, at);
  const rest = offset + KNOTS.length;
  into[rest] = beforeDays === null ? 0 : Math.log1p(beforeDays) - 1;
  into[rest + 1] = Math.log(1 - yearEndDays(at, { calendar, withinDays }) / withinDays);
  into[rest + 2] = Math.log1p(sinceExit);
  into[rest + 3] = Math.log1p(handOffs(history, visit.enteredAt, at));
}

/** How often the item changed its owner after it came into the status, up to a moment. */
function handOffs({ owners }: ItemHistory, enteredAt: Date, at: Date): number {
  const since = enteredAt.getTime() + SAME_ACT_MS;
  return owners.slice(1).filter(({ from }) => from.getTime() > since && from <= at).length;
}
