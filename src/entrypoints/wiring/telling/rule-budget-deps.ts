import { rightsOf } from '../../../adapters/jira/rest/permissions';
import type { RuleBudgetDeps } from '../../../app/automation/rule-budget';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { loadKeptProject, unrestricted } from '../../../app/sync/judge/load-kept';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsApp, jiraAsViewer } from '../../platform/forge-jira';
import { forgeSql } from '../../platform/forge-platform';
import { calendarInForce } from '../judging/calendar-in-force';
import { surroundingsFrom } from '../judging/judging';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { forgeSettings } from '../kept-settings';
import { storesOf } from '../stores';

/** Dependencies for an administrator's question about rule runs. */
export function ruleBudgetDeps(): RuleBudgetDeps {
  const viewer = jiraAsViewer();
  const sql = forgeSql();
  const stores = storesOf(sql);
  const { readLayer } = forgeSettings();
  const now = (): Date => new Date();
  return {
    rightsOf: (projectId) => rightsOf(viewer, projectId),
    keyOf: async (projectId) =>
      (await stores.readProjects()).find(({ id, removed }) => id === projectId && !removed)?.key ?? null,
    loadKept: (key) =>
      loadKeptProject(key, { ...stores, surround: surroundingsFrom({ sql, now }), seen: unrestricted }),
    loadCalendar: async (key) => {
      const kept = calendarFrom(await stores.readSync(key, CALENDAR));
      const base = kept ?? (await siteCalendar(jiraAsApp()));
      return createWorkCalendar(await calendarInForce(base, key, { ...stores, readLayer }));
    },
    loadSettings: (projectId) => settingsInForce(projectId, readLayer),
    now,
  };
}
