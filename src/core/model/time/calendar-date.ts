const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Days from 1970-01-01 to an ISO calendar date; NaN for other text, and for a date that does not exist. */
export function dayNumberOf(date: string): number {
  if (!ISO_DATE.test(date)) return NaN;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // 31 February is read as 3 March.
  return new Date(instant).getUTCDate() === Number(date.slice(8)) ? instant / DAY_MS : NaN;
}

/** The ISO calendar date so many days after 1970-01-01. */
export function dateOfDayNumber(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO weekday (1 = Monday) of the day so many days after 1970-01-01, which was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}
