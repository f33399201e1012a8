/** When a site works. Hours are local to `timeZone`, e.g. 9 to 17; holidays are ISO calendar dates. */
export interface WorkCalendarSettings {
  readonly timeZone: string;
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: readonly number[];
  readonly startHour: number;
  readonly endHour: number;
  readonly holidays: readonly string[];
}

/** Converts between instants and working time. Every duration in the core is measured with one. */
export interface WorkCalendar {
  readonly settings: WorkCalendarSettings;
  /** Working days between two instants, in fractions of a working day; 0 when `to` is not after `from`. */
  workingDays(from: Date, to: Date): number;
  /** The instant at which `days` working days have passed since `from`. `days` ≥ 0, may be a fraction. */
  addWorkingDays(from: Date, days: number): Date;
  /** The ISO calendar date of an instant, in the site's time zone. */
  dateOf(instant: Date): string;
  /** The same as a number: days from 1970-01-01. */
  dayOf(instant: Date): number;
  /** The last instant of an ISO calendar date, in the site's time zone. */
  endOfDate(date: string): Date;
}
