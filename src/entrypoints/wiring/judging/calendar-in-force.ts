import { settingsInForce } from '../../../app/settings/settings-in-force';
import type { ReadLayer } from '../../../app/settings/places';
import type { WorkCalendarSettings } from '../../../core/model/time/work-calendar';
import { calendarOver } from '../../../core/settings/tracker/calendar-over';
import type { Stores } from '../stores';

/** A project's calendar: the site's calendar, changed by the settings of site and project. */
export async function calendarInForce(
  base: WorkCalendarSettings,
  projectKey: string,
  { readProjects, readLayer }: Pick<Stores, 'readProjects'> & { readonly readLayer: ReadLayer },
): Promise<WorkCalendarSettings> {
  const project = (await readProjects()).find(({ key, removed }) => key === projectKey && !removed);
  const { tracker } = await settingsInForce(project?.id ?? null, readLayer);
  return calendarOver(base, tracker.calendar);
}
