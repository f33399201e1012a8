import type { WorkCalendar } from '../../model/time/work-calendar';
import type { ItemHistory, StatusVisit } from '../../facts/item/item-history';

/** What the chance to leave a status is put together from. Those from `status` on are groups, the others numbers. */
export type MoveTerm =
  'days-in-status' | 'days-before' | 'recent-activity' | 'returned' | 'status' | 'type' | 'project';

/** One stay in one status, and what is known of it when it begins. */
export interface Stay {
  readonly history: ItemHistory;
  readonly visit: StatusVisit;
  /** Working days that the stay before it lasted; null for the first. */
  readonly beforeDays: number | null;
  /** Whether the item had been in this status before. */
  readonly returned: boolean;
}

/** The stay at an index of the item's visits; null where there is none. */
export function stayAt(history: ItemHistory, index: number): Stay | null {
  const visit = history.visits[index];
  if (visit === undefined) return null;
  const before = history.visits[index - 1];
  return {
    history,
    visit,
    beforeDays: before?.workingDays ?? null,
    returned: history.visits.some((earlier, place) => place < index && earlier.statusId === visit.statusId),
  };
}

/** Working days at which the pull of a long stay may change: what moved two days ago has just moved, up to two months. */
const KNOTS = [2, 10, 40].map(Math.log1p);

/** The term that each number of `moveNumbers` belongs to. */
export const NUMBER_TERMS: readonly MoveTerm[] = [
  ...KNOTS.map(() => 'days-in-status' as const),
  'days-before',
  'recent-activity',
  'returned',
];

/**
 * The numbers of one stay at a moment within it, in the order of `NUMBER_TERMS`, written to `into` from `offset` on.
 * Days count by their logarithm: the difference between one day and two matters as much as that between 20 and 40.
 */
export function moveNumbers(
  { history, visit, beforeDays, returned }: Stay,
  { at, calendar }: { readonly at: Date; readonly calendar: WorkCalendar },
  { into, offset }: { readonly into: Float64Array; readonly offset: number },
): void {
  const stayed = Math.log1p(calendar.workingDays(visit.enteredAt, at));
  KNOTS.forEach((knot, index) => {
    into[offset + index] = Math.max(0, stayed - knot);
  });
  const lastAct = lastUpTo(history.activityAt, at) ?? visit.enteredAt;
  const silent = lastAct <= visit.enteredAt ? stayed : Math.log1p(calendar.workingDays(lastAct, at));
  into[offset + KNOTS.length] = beforeDays === null ? 0 : Math.log1p(beforeDays) - 1;
  into[offset + KNOTS.length + 1] = stayed - silent;
  into[offset + KNOTS.length + 2] = returned ? 1 : 0;
}

function lastUpTo(moments: readonly Date[], at: Date): Date | undefined {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle]?.getTime() ?? Infinity) <= at.getTime()) low = middle + 1;
    else high = middle;
  }
  return moments[low - 1];
}
