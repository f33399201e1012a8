const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** 1970-01-05, at noon, was a Monday. */
const A_MONDAY_MS = 4.5 * DAY_MS;

/** Every Monday noon (UTC) after `from`, up to and including `to`. */
export function weeksBetween(from: Date, to: Date): readonly Date[] {
  const first = Math.floor((from.getTime() - A_MONDAY_MS) / WEEK_MS) + 1;
  const moments: Date[] = [];
  for (let at = A_MONDAY_MS + first * WEEK_MS; at <= to.getTime(); at += WEEK_MS) moments.push(new Date(at));
  return moments;
}
