const logs: number[] = [];

/** `Math.log(1 + days)` of whole days from 0 on: the same few thousand are asked for millions of times. */
export function logOfDays(days: number): number {
  const known = logs[days];
  if (known !== undefined) return known;
  const log = Math.log(1 + days);
  if (Number.isInteger(days) && days >= 0 && days < MAX_KEPT) logs[days] = log;
  return log;
}

/** Days of forty years. */
const MAX_KEPT = 10_400;
