import { createHash } from 'node:crypto';
import { getAppContext } from '@forge/api';
import { rightsOf } from '../../../adapters/jira/rest/permissions';
import { saveSettingsLayer } from '../../../adapters/storage/queries/settings-layer';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { markDirty } from '../../../adapters/storage/tables/dirty-scope';
import { readProjects } from '../../../adapters/storage/tables/project';
import { triesBefore } from '../../../adapters/storage/tables/trial';
import type { SettingsDeps } from '../../../app/settings/change-settings';
import type { TrySettingsDeps } from '../../../app/settings/try-settings';
import { haveLookedAt } from '../../../app/sync/events/take-board';
import { loadKeptProject } from '../../../app/sync/judge/load-kept';
import type { SettingsPlace } from '../../../contract/settings';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsApp, jiraAsViewer, remainingMs } from '../../platform/forge-jira';
import { forgeSql, pushJobs } from '../../platform/forge-platform';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { forgeSettings } from '../kept-settings';
import { seenBy } from '../judging/readable-deps';
import { surroundingsFrom } from '../judging/judging';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';

export function settingsDeps(): SettingsDeps {
  const viewer = jiraAsViewer();
  const settings = forgeSettings();
  const sql = forgeSql();
  const now = (): Date => new Date();
  let marks = 0;
  return {
    rightsOf: (projectId) => rightsOf(viewer, projectId),
    readLayer: settings.readLayer,
    async saveLayer(place, write) {
      settings.forget(place);
      return saveSettingsLayer(place, write);
    },
    markJudgedBy: (place) =>
      markProjects(sql, place, { mark: `${getAppContext().invocationId} ${String((marks += 1))}`, at: now() }),
    async takeUp(place, sections) {
      if (READ_BY.some((section) => sections.has(section))) {
        const stores = storesOf(sql);
        for (const { key } of await concernedBy(sql, place)) await haveLookedAt(key, { ...stores, now });
      }
      if (place.layer === 'site' && sections.has('projects')) await pushJobs([{ job: 'discover' }], now());
    },
    now,
  };
}

/** The sections of settings that change how the tracker is read. */
const READ_BY = ['fields', 'links', 'people'];

/** The stored projects for which the settings of a place are in force. */
async function concernedBy(sql: Sql, place: SettingsPlace) {
  return (await readProjects(sql)).filter(
    ({ id, archived, removed }) => !archived && !removed && (place.layer === 'site' || place.projectId === id),
  );
}

/**
 * Everything that is stored of a project is judged by its settings. They may also change derived facts, so nothing is
 * left out.
 */
export async function markProjects(
  sql: Sql,
  place: SettingsPlace,
  mark: { readonly mark: string; readonly at: Date },
): Promise<void> {
  await markDirty(
    sql,
    (await concernedBy(sql, place)).map(({ key }) => ({ kind: 'project', id: key })),
    mark,
  );
}

export function trySettingsDeps(accountId: string | null): TrySettingsDeps {
  const viewer = jiraAsViewer();
  const sight = viewerSight();
  const sql = forgeSql();
  const { invocationId } = getAppContext();
  const stores = storesOf(sql);
  const now = (): Date => new Date();
  return {
    rightsOf: (projectId) => rightsOf(viewer, projectId),
    readLayer: forgeSettings().readLayer,
    readProjects: stores.readProjects,
    readSync: stores.readSync,
    loadKept: (key) =>
      loadKeptProject(key, { ...stores, surround: surroundingsFrom({ sql, now }), seen: seenBy(sight) }),
    loadCalendar: async (key) => calendarFrom(await stores.readSync(key, CALENDAR)) ?? siteCalendar(jiraAsApp()),
    triesBefore: (since) =>
      triesBefore(sql, { who: standInFor(accountId), invocation: invocationId, at: now() }, since),
    remainingMs,
    now,
  };
}

/** Distinguishes people for a minute without storing who they are. */
function standInFor(accountId: string | null): string {
  return createHash('sha256')
    .update(accountId ?? '')
    .digest('hex')
    .slice(0, 32);
}
