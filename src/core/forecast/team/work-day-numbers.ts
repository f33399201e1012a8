import { oncePer } from '../../math/once-per';
import { dateOfDayNumber } from '../../model/time/calendar-date';
import type { WorkCalendar } from '../../model/time/work-calendar';
import { workDaysOf } from '../../model/time/work-days';

/** Working days of a calendar, numbered without gaps: the number after Friday's is Monday's. */
export interface WorkDayNumbers {
  /** The number of the working day on which an instant falls; for a day off, of the last one before it. */
  numberOf(instant: Date): number;
  /** The same for a calendar day, given by its number since 1970. */
  numberOfDay(day: number): number;
  /** The number of the last working day that has ended. */
  lastOver(instant: Date): number;
}

/** Days off, including holidays and shutdowns, have no number: they count neither in forecasts nor in learning. */
export const workDayNumbers = oncePer((calendar: WorkCalendar): WorkDayNumbers => {
  const { weekdays, holidays } = calendar.settings;
  const days = workDaysOf(weekdays, holidays);
  const numberOfDay = (day: number): number => days.countBefore(day + 1) - 1;
  return {
    numberOf: (instant) => numberOfDay(calendar.dayOf(instant)),
    numberOfDay,
    lastOver(instant) {
      const day = calendar.dayOf(instant);
      const dayBefore = calendar.endOfDate(dateOfDayNumber(day - 1));
      const isUnderWay = days.isWorked(day) && calendar.workingDays(dayBefore, instant) < 1;
      return numberOfDay(day) - (isUnderWay ? 1 : 0);
    },
  };
});
