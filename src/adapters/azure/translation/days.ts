import type { WorkCalendar } from '../../../core/model/time/work-calendar';

/** Calendar dates in the time zone of the organisation. */
export interface Days {
  readonly startOf: (date: string) => Date;
  readonly endOf: (date: string) => Date;
  /** The date of a field that holds an instant; null if it holds none. */
  readonly dateIn: (value: unknown) => string | null;
}

const DAY_MS = 86_400_000;
const UTC_MIDNIGHT = /^\d{4}-\d\d-\d\dT00:00(?::00(?:\.0+)?)?Z$/;

export function daysIn({ endOfDate, dateOf }: Pick<WorkCalendar, 'endOfDate' | 'dateOf'>): Days {
  return {
    startOf: (date) => new Date(endOfDate(dayBefore(date)).getTime() + 1),
    endOf: (date) => endOfDate(date),
    dateIn(value) {
      const instant = instantIn(value);
      if (instant === null) return null;
      // Midnight UTC is a date. Any other instant is midnight, or a time, in the time zone of the person who chose it.
      return typeof value === 'string' && UTC_MIDNIGHT.test(value) ? value.slice(0, 10) : dateOf(instant);
    },
  };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

/** Instants are ISO 8601 in UTC, the fraction of any length. */
export function instantIn(value: unknown): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
