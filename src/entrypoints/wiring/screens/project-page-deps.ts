import { readLatestOn, readPast } from '../../../adapters/storage/queries/portfolio';
import { readFrozenOfProject, readFrozenOfScope } from '../../../adapters/storage/tables/frozen-forecast';
import type { ReadProjectPageDeps } from '../../../app/project-page/read-project-page';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { siteCalendar } from '../../platform/calendar';
import { forgeSql } from '../../platform/forge-platform';
import { jiraAsApp } from '../../platform/forge-jira';
import { fillingsFrom } from '../keeping/fillings';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { oneReadable } from '../judging/one-readable';
import { readableDeps } from '../judging/readable-deps';
import { siteOnce } from '../keeping/site-once';
import { viewerSight } from '../judging/viewer-sight';

/** Dependencies for the page of a scope, for the viewer of the function. */
export function projectPageDeps(accountId: string | null): ReadProjectPageDeps {
  const sql = forgeSql();
  const site = siteOnce(sql);
  const readable = readableDeps(sql, viewerSight(), site);
  return {
    readLatestOn: (scope, days) => readLatestOn(sql, scope, days),
    readPast: (scope, until) => readPast(sql, scope, until),
    readable: oneReadable(readable),
    readFrozen: (scope) =>
      scope.kind === 'project' ? readFrozenOfProject(sql, scope.id) : readFrozenOfScope(sql, scope),
    judgeFor: readable.judgeFor,
    readFillings: () => fillingsFrom(site),
    endOfDate: async (key, date) => {
      const kept = calendarFrom(await site.readSync(key, CALENDAR));
      return createWorkCalendar(kept ?? (await siteCalendar(jiraAsApp()))).endOfDate(date);
    },
    accountId,
    now: () => new Date(),
  };
}
