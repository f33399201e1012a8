import { locale } from './locale';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const steps = [
  { unit: 'minute', ms: MINUTE_MS, until: HOUR_MS },
  { unit: 'hour', ms: HOUR_MS, until: DAY_MS },
  { unit: 'day', ms: DAY_MS, until: 30 * DAY_MS },
  { unit: 'month', ms: 30.44 * DAY_MS, until: 365.25 * DAY_MS },
  { unit: 'year', ms: 365.25 * DAY_MS, until: Number.POSITIVE_INFINITY },
] as const;

/** "3 days ago" or "in 2 hours", seen from `now` (both ISO instants). Less than a minute is "now". */
export function relativeTime(at: string, now: string, language = locale()): string {
  const elapsed = Date.parse(at) - Date.parse(now);
  const distance = Math.abs(elapsed);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (distance < MINUTE_MS) return words.format(0, 'second');
  const step = steps.find((candidate) => distance < candidate.until) ?? steps[4];
  return words.format(Math.trunc(elapsed / step.ms), step.unit);
}

/** "12 Feb 2024, 14:05" in the site's time zone. */
export function exactTime(at: string, timeZone: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at));
}

/** "12 Feb 2024" for a calendar day ("2024-02-12"), whatever the time zone. */
export function calendarDay(day: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "12 Feb" for an instant, with the year only if it differs from the year of `now`. */
export function shortDay(
  at: string,
  context: { readonly now: string; readonly timeZone: string },
  language = locale(),
): string {
  const day = dayOf(at, context.timeZone);
  const sameYear = day.slice(0, 4) === dayOf(context.now, context.timeZone).slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: context.timeZone,
  }).format(new Date(at));
}

/** The calendar day ("2024-02-12") that an instant falls on in a time zone. */
export function dayOf(at: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day this number of days, or months, after another; a day that the month does not have becomes its last. */
export function shiftDay(day: string, by: { readonly days?: number; readonly months?: number }): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + (by.months ?? 0), 1));
  const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, lastOfMonth) + (by.days ?? 0));
  return target.toISOString().slice(0, 10);
}

/** The last second of a calendar day in a time zone, as ISO: "the site as it was on that day". */
export function endOfDay(day: string, timeZone: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  for (let at = noon + 26 * HOUR_MS; at > noon - 26 * HOUR_MS; at -= HOUR_MS / 4) {
    if (dayOf(new Date(at - 1).toISOString(), timeZone) === day) return new Date(at - 1000).toISOString();
  }
  return `${day}T23:59:59.000Z`;
}
