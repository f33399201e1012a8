import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import type { EventsWay } from '../../../core/settings/tracker/tracker-kinds';

const DAY_MS = 86_400_000;
const SUNDAY = 0;

/**
 * When an event decided now is sent: at once, at the end of the day (time zone of the site), or at the end of its week,
 * on Sunday.
 */
export function dueAtBy(way: EventsWay, calendar: WorkCalendar): (now: Date) => Date {
  return (now) => {
    if (way === 'off' || way === 'each') return now;
    let end = calendar.endOfDate(calendar.dateOf(now));
    if (way === 'daily') return end;
    while (new Date(`${calendar.dateOf(end)}T12:00:00Z`).getUTCDay() !== SUNDAY) {
      end = calendar.endOfDate(calendar.dateOf(new Date(end.getTime() + DAY_MS)));
    }
    return end;
  };
}
