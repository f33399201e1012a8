import type { Holidays } from '../../../src/contract/recognised';
import type { EffectiveCalendar } from './effective-calendar';

/** A day off, or a holiday that a setting makes a working day. */
export interface DayOff {
  readonly date: string;
  /** Its sources: regions, or a setting of one's own if there are none. */
  readonly regions: readonly string[];
  /** A working day although it is a holiday. */
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

/** The kind of a day in a month: a working day, a weekend, or a day off. */
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

/** The number of empty places before the first of a month, in weeks that begin on Monday. */
export function placesBefore({ year, month }: { readonly year: number; readonly month: number }): number {
  return (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
}
