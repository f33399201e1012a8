import { sampleItems } from '../../../adapters/storage/queries/sample-items';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { judgeForViewer } from '../../../app/readings/judge-for-viewer';
import type { ReadableReadingsDeps } from '../../../app/readings/readable-readings';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { loadKeptProject, unrestricted } from '../../../app/sync/judge/load-kept';
import type { ViewerSight } from '../../../app/viewer/viewer-sight';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import type { WorkItem } from '../../../core/model/work-item';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsApp, remainingMs } from '../../platform/forge-jira';
import { calendarInForce } from './calendar-in-force';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { siteOnce, type SiteOnce } from '../keeping/site-once';
import { forgeSettings } from '../kept-settings';
import { surroundingsFrom } from './judging';
import { type Stores, storesOf } from '../stores';

/** The dependencies of `readableReadings`, for the viewer of the function. */
export function readableDeps(sql: Sql, sight: ViewerSight, site: SiteOnce = siteOnce(sql)): ReadableReadingsDeps {
  const stores = { ...storesOf(sql), ...site };
  const settings = forgeSettings();
  const now = (): Date => new Date();
  const surround = surroundingsFrom({ sql, now });
  return {
    sight,
    readProjects: stores.readProjects,
    sampleItems: (projectIds, most) => sampleItems(sql, projectIds, most),
    judgeFor: (judging) =>
      judgeForViewer(judging, {
        countKept: stores.countKept,
        loadKept: (key) => loadKeptProject(key, { ...stores, surround, seen: seenBy(sight) }),
        loadCalendar: calendarOfProject(stores),
        loadSettings: async (projectId) => (await settingsInForce(projectId, settings.readLayer)).settings,
        remainingMs,
        now,
      }),
  };
}

/** The calendar of a project, for the viewer of the function. */
export const calendarOfProject =
  (stores: Pick<Stores, 'readSync' | 'readProjects'>) =>
  async (projectKey: string): Promise<WorkCalendar> => {
    const kept = calendarFrom(await stores.readSync(projectKey, CALENDAR));
    const base = kept ?? (await siteCalendar(jiraAsApp()));
    const { readLayer } = forgeSettings();
    return createWorkCalendar(await calendarInForce(base, projectKey, { ...stores, readLayer }));
  };

/** Of the items that are used in readings for all viewers: those that this viewer may browse. */
export const seenBy =
  (sight: ViewerSight) =>
  async (items: readonly WorkItem[]): Promise<ReadonlySet<string>> =>
    sight.items([...(await unrestricted(items))]);
