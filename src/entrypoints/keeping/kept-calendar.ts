import * as z from 'zod';
import type { Jira } from '../../adapters/jira/client';
import { noState } from '../../app/sync/sync-state';
import type { WorkCalendarSettings } from '../../core/model/work-calendar';
import { siteCalendar } from '../calendar';
import { SITE } from './quota';
import type { Stores } from './stores';

const CALENDAR = 'calendar';
const DAY_MS = 86_400_000;

const calendarSchema = z.object({
  timeZone: z.string(),
  weekdays: z.array(z.number()),
  startHour: z.number(),
  endHour: z.number(),
  holidays: z.array(z.string()),
});

/** The site's calendar, asked of Jira once a day. */
export async function keptCalendar(
  jira: Jira,
  { stores, now }: { readonly stores: Stores; readonly now: () => Date },
): Promise<WorkCalendarSettings> {
  const state = await stores.readSync(SITE, CALENDAR);
  const kept = state?.place ? calendarSchema.safeParse(JSON.parse(state.place)).data : undefined;
  if (kept !== undefined && state !== null && now().getTime() - state.changedAt.getTime() < DAY_MS) return kept;
  const calendar = await siteCalendar(jira);
  const before = state ?? noState(SITE, CALENDAR, now());
  await stores.saveSync({ ...before, state: 'done', place: JSON.stringify(calendar), changedAt: now() });
  return calendar;
}
