import { publicHolidays } from '../../model/time/public-holidays';
import type { WorkCalendarSettings } from '../../model/time/work-calendar';
import type { CalendarChoice } from '../../model/tracker';

/** The default: Monday to Friday, nine to five. */
export const USUAL_CALENDAR: WorkCalendarSettings = {
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
};

/**
 * A calendar with the choices of an administrator. Hours that end before they begin have no effect. The public holidays
 * of all chosen regions and the listed days are days off, except days that are listed as worked.
 */
export function calendarOver(base: WorkCalendarSettings, choice: CalendarChoice): WorkCalendarSettings {
  const { timeZone, weekdays, startHour = base.startHour, endHour = base.endHour } = choice;
  const hours = startHour < endHour ? { startHour, endHour } : { startHour: base.startHour, endHour: base.endHour };
  return {
    timeZone: timeZone ?? base.timeZone,
    weekdays: weekdays ?? base.weekdays,
    ...hours,
    holidays: daysOff(base, choice),
  };
}

function daysOff({ holidays }: WorkCalendarSettings, choice: CalendarChoice): readonly string[] {
  const { regions = [], ownDays = [], workedDays = [] } = choice;
  if (regions.length === 0 && ownDays.length === 0 && workedDays.length === 0) return holidays;
  const worked = new Set(workedDays);
  const all = new Set([...holidays, ...regions.flatMap(publicHolidays), ...ownDays]);
  return [...all].filter((date) => !worked.has(date)).toSorted();
}
