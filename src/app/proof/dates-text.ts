import type { WeekOfWarning } from '../../core/forecast/ends/past-warnings';

const DAY_MS = 86_400_000;
const NONE = '-';

/**
 * Weeks as a short text, "2026-08-03 41 90,2026-08-10 35 -": the day, and how many days later the forecast end was at 50 and
 * 85 %. Short, because a site has hundreds of epics. Weeks without a forecast are left out.
 */
export function datesText(weeks: readonly WeekOfWarning[]): string {
  return weeks
    .filter(({ hasForecast: hasForecast }) => hasForecast)
    .map(({ on, p50, p85 }) => `${on} ${daysAfter(on, p50)} ${daysAfter(on, p85)}`)
    .join(',');
}

/** The weeks in such a text. */
export function weeksOfDates(text: string): readonly WeekOfWarning[] {
  if (text === '') return [];
  return text.split(',').map((week) => {
    const [on = '', half = NONE, most = NONE] = week.split(' ');
    return { on, hasForecast: true, p50: dateAfter(on, half), p85: dateAfter(on, most) };
  });
}

const daysAfter = (from: string, to: string | null): string =>
  to === null ? NONE : String(Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));

const dateAfter = (from: string, days: string): string | null =>
  days === NONE ? null : new Date(Date.parse(from) + Number(days) * DAY_MS).toISOString().slice(0, 10);
