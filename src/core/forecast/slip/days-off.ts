import { dayNumberOf, weekdayOf } from '../../model/time/calendar-date';
import type { WorkCalendar } from '../../model/time/work-calendar';
import { workDayNumbers } from '../team/work-day-numbers';

/** Holidays on days that are worked otherwise, each by the number of the last working day before it; ascending. */
export function daysOffBetween(
  calendar: WorkCalendar,
  { after, before }: { readonly after: number; readonly before: number },
): readonly number[] {
  const { holidays, weekdays } = calendar.settings;
  const numbers = workDayNumbers(calendar);
  return [...new Set(holidays)]
    .map(dayNumberOf)
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .map((day) => numbers.numberOfDay(day))
    .filter((number) => number >= after && number < before)
    .sort((one, other) => one - other);
}
