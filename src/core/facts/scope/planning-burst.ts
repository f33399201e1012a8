import type { WorkCalendar } from '../../model/time/work-calendar';

/**
 * The last addition of a burst: additions with pauses of less than `pauseDays` working days between them, the first one
 * so soon after `from`, none later than `limit`. Null where nothing was added in time.
 */
export function endOfBurst(
  additions: readonly Date[],
  { from, limit, pauseDays }: { readonly from: Date | null; readonly limit: Date; readonly pauseDays: number },
  calendar: WorkCalendar,
): Date | null {
  const sorted = [...additions].sort((one, other) => one.getTime() - other.getTime());
  let last: Date | null = null;
  for (const addition of sorted) {
    if (addition.getTime() > limit.getTime()) break;
    const before = last ?? from;
    if (before !== null && calendar.workingDays(before, addition) >= pauseDays) break;
    last = addition;
  }
  return last;
}
