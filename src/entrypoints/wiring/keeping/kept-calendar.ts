import * as z from 'zod';
import type { Jira } from '../../../adapters/jira/client';
import { keptJson } from '../../../app/sync/kept-json';
import { noState } from '../../../app/sync/sync-state';
import type { SyncState } from '../../../core/model/sync-state';
import type { WorkCalendarSettings } from '../../../core/model/time/work-calendar';
import { siteCalendar } from '../../platform/calendar';
import type { Stores } from '../stores';

/** The job under which a project's calendar is stored: with its other states, so that one statement reads them all. */
export const CALENDAR = 'calendar';

const calendarSchema = z.object({
  timeZone: z.string(),
  weekdays: z.array(z.number()),
  startHour: z.number(),
  endHour: z.number(),
  holidays: z.array(z.string()),
});

/** Null without a stored calendar, or if it has another shape. */
export function calendarFrom(state: SyncState | null): WorkCalendarSettings | null {
  return keptJson(state?.notes ?? null, calendarSchema);
}

/** Asks Jira for the site's calendar and stores it with the project. */
export async function keepCalendar(
  projectKey: string,
  jira: Jira,
  { readSync, saveSync, now }: Pick<Stores, 'readSync' | 'saveSync'> & { readonly now: () => Date },
): Promise<WorkCalendarSettings> {
  const calendar = await siteCalendar(jira);
  const state = (await readSync(projectKey, CALENDAR)) ?? noState(projectKey, CALENDAR, now());
  const notes = JSON.stringify(calendar);
  if (state.notes !== notes) await saveSync({ ...state, state: 'done', notes, changedAt: now() });
  return calendar;
}
