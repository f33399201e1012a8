import { dayNumberOf, weekdayOf } from '../../model/time/calendar-date';
import type { WorkCalendar } from '../../model/time/work-calendar';
import { workDayNumbers } from '../team/work-day-numbers';

/** A holiday on a day that is usually a working day. */
export interface DayOff {
  /** ISO calendar date. */
  readonly on: string;
  /** The number of the last working day before it. */
  readonly after: number;
}

/** In the order of the calendar. */
export function daysOffBetween(
  calendar: WorkCalendar,
  { after, before }: { readonly after: number; readonly before: number },
): readonly DayOff[] {
  const { holidays, weekdays } = calendar.settings;
  const numbers = workDayNumbers(calendar);
  return [...new Set(holidays)]
    .filter((on) => weekdays.includes(weekdayOf(dayNumberOf(on))))
    .map((on) => ({ on, after: numbers.numberOfDay(dayNumberOf(on)) }))
    .filter((dayOff) => dayOff.after >= after && dayOff.after < before)
    .sort((one, other) => one.after - other.after || (one.on < other.on ? -1 : 1));
}
