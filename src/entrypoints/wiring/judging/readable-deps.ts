import { sampleItems } from '../../../adapters/storage/queries/sample-items';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { readScopeFrom, readScopePage } from '../../../adapters/storage/tables/item';
import { judgeForViewer, type JudgeForViewerDeps } from '../../../app/readings/judge-for-viewer';
import type { ReadableReadingsDeps } from '../../../app/readings/readable-readings';
import type { ReadLayer } from '../../../app/settings/places';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { loadKeptProject, unrestricted } from '../../../app/sync/judge/load-kept';
import type { ViewerSight } from '../../../app/viewer/viewer-sight';
import { oncePerKey } from '../../../core/math/once-per';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import type { WorkCalendar, WorkCalendarSettings } from '../../../core/model/time/work-calendar';
import type { WorkItem } from '../../../core/model/work-item';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsApp, remainingMs } from '../../platform/forge-jira';
import { calendarInForce } from './calendar-in-force';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { siteOnce, type SiteOnce } from '../keeping/site-once';
import { forgeSettings } from '../kept-settings';
import { surroundingsFrom } from './judging';
import { type Stores, storesOf } from '../stores';

/** What judging for a viewer needs beside the store. */
export interface Viewing {
  readonly readLayer: ReadLayer;
  /** The calendar of the site, from the tracker. */
  readonly readCalendar: () => Promise<WorkCalendarSettings>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

export const onForge = (): Viewing => ({
  readLayer: forgeSettings().readLayer,
  readCalendar: () => siteCalendar(jiraAsApp()),
  remainingMs,
  now: () => new Date(),
});

/** The dependencies of `readableReadings`, for the viewer of the function. */
export function readableDeps(
  sql: Sql,
  sight: ViewerSight,
  { site = siteOnce(sql), viewing = onForge() }: { readonly site?: SiteOnce; readonly viewing?: Viewing } = {},
): ReadableReadingsDeps {
  const stores = { ...storesOf(sql), ...site };
  const { readLayer, remainingMs, now } = viewing;
  const surround = surroundingsFrom({ sql, now });
  // The same for the same project: two days of it are judged from the same facts.
  const firstPages = oncePerKey(itself, (key) => readScopePage(sql, { kind: 'project', id: key }, null));
  const facts = oncePerKey(itself, async (key) => {
    const first = await firstPages(key);
    const readScope = () => readScopeFrom(sql, { kind: 'project', id: key }, first);
    return loadKeptProject(key, { ...stores, readScope, surround, seen: seenBy(sight) });
  });
  /** Only a project of several pages is counted. */
  const loadKept: JudgeForViewerDeps['loadKept'] = async (key, isInTime) => {
    const { items, next } = await firstPages(key);
    return isInTime(next === null ? items.length : await stores.countKept(key)) ? facts(key) : null;
  };
  return {
    sight,
    readProjects: stores.readProjects,
    sampleItems: (projectIds, most) => sampleItems(sql, projectIds, most),
    judgeFor: (judging) =>
      judgeForViewer(judging, {
        loadKept,
        loadCalendar: calendarOfProject(stores, viewing),
        loadSettings: async (projectId) => (await settingsInForce(projectId, readLayer)).settings,
        remainingMs,
        now,
      }),
  };
}

const itself = (key: string): string => key;

/** The calendar of a project, for the viewer of the function. */
export const calendarOfProject =
  (stores: Pick<Stores, 'readSync' | 'readProjects'>, viewing: Viewing = onForge()) =>
  async (projectKey: string): Promise<WorkCalendar> => {
    const kept = calendarFrom(await stores.readSync(projectKey, CALENDAR));
    const base = kept ?? (await viewing.readCalendar());
    return createWorkCalendar(await calendarInForce(base, projectKey, { ...stores, readLayer: viewing.readLayer }));
  };

/** Of the items that are used in readings for all viewers: those that this viewer may browse. */
export const seenBy =
  (sight: ViewerSight) =>
  async (items: readonly WorkItem[]): Promise<ReadonlySet<string>> =>
    sight.items([...(await unrestricted(items))]);
