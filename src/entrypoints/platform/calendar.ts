import type { Jira } from '../../adapters/jira/client';
import { getTimeZone } from '../../adapters/jira/rest/configuration';
import type { WorkCalendarSettings } from '../../core/model/time/work-calendar';

/** Until a site sets its own: Monday to Friday, nine to five, in the time zone of the site. */
export async function siteCalendar(jira: Jira): Promise<WorkCalendarSettings> {
  const timeZone = await getTimeZone(jira);
  return {
    timeZone: timeZone !== null && isZone(timeZone) ? timeZone : 'UTC',
    weekdays: [1, 2, 3, 4, 5],
    startHour: 9,
    endHour: 17,
    holidays: [],
  };
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
