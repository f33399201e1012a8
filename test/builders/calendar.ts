import { createWorkCalendar } from '../../src/core/model/time/create-work-calendar';
import type { WorkCalendar, WorkCalendarSettings } from '../../src/core/model/time/work-calendar';

/** Monday to Friday, 9 to 17 in UTC, no holidays: an hour is 1/8 of a working day. */
export const plainSettings: WorkCalendarSettings = {
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
};

export function aCalendar(settings: Partial<WorkCalendarSettings> = {}): WorkCalendar {
  return createWorkCalendar({ ...plainSettings, ...settings });
}
