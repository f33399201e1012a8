import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { WorkCalendar } from '../../../src/core/model/time/work-calendar';

/** Weekdays from nine to five in a zone with daylight saving time, so that the measurements include both. */
export function officeCalendar(): WorkCalendar {
  return createWorkCalendar({
    timeZone: 'Europe/Berlin',
    weekdays: [1, 2, 3, 4, 5],
    startHour: 9,
    endHour: 17,
    holidays: [],
  });
}
