import type { Holidays } from '../../../src/contract/recognised';
import type { EffectiveCalendar } from './effective-calendar';

/** One day on which nobody works, or would not but for a setting. */
export interface DayOff {
  readonly date: string;
  /** Where it comes from: regions, or a setting of one's own where there are none. */
  readonly regions: readonly string[];
  /** Worked in spite of being a holiday. */
  readonly worked: boolean;
}

/** The days off of a year, in order. */
export function daysOffOf(
  { days }: Holidays,
  { ownDays, workedDays }: Pick<EffectiveCalendar, 'ownDays' | 'workedDays'>,
  year: number,
): readonly DayOff[] {
  const regions = new Map(days.map((day) => [day.date, day.regions]));
  const own = ownDays.filter((date) => date.startsWith(`${String(year)}-`));
  const dates = [...new Set([...regions.keys(), ...own])].toSorted();
  return dates.map((date) => ({ date, regions: regions.get(date) ?? [], worked: workedDays.includes(date) }));
}

/** What a day of a month is: worked, a weekend, or a day off. */
export interface MonthDay {
  readonly date: string;
  readonly day: number;
  readonly kind: 'worked' | 'weekend' | 'off';
}

/** The days of a month; `month` from 0. */
export function monthDays(
  { year, month }: { readonly year: number; readonly month: number },
  weekdays: readonly number[],
  off: readonly DayOff[],
): readonly MonthDay[] {
  const free = new Set(off.filter(({ worked }) => !worked).map(({ date }) => date));
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(year, month, index + 1));
    const date = at.toISOString().slice(0, 10);
    const weekday = at.getUTCDay() === 0 ? 7 : at.getUTCDay();
    const kind = !weekdays.includes(weekday) ? 'weekend' : free.has(date) ? 'off' : 'worked';
    return { date, day: index + 1, kind };
  });
}

/** How many empty places stand before the first of a month, in weeks that begin on Monday. */
export function placesBefore({ year, month }: { readonly year: number; readonly month: number }): number {
  return (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
}
