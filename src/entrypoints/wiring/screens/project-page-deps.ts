import { readLatestOn, readPast } from '../../../adapters/storage/queries/portfolio';
import { readFrozenOfProject, readFrozenOfScope } from '../../../adapters/storage/tables/frozen-forecast';
import type { Sql } from '../../../adapters/storage/engine/sql';
import type { ViewerSight } from '../../../app/viewer/viewer-sight';
import type { ReadProjectPageDeps } from '../../../app/project-page/read-project-page';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { forgeSql } from '../../platform/forge-platform';
import { fillingsFrom } from '../keeping/fillings';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { readableWith } from '../../../app/readings/readable-readings';
import { onForge, readableDeps, type Viewing } from '../judging/readable-deps';
import { siteOnce } from '../keeping/site-once';
import { viewerSight } from '../judging/viewer-sight';

/** The store, and who looks at it. */
export interface Viewed {
  readonly sql: Sql;
  readonly sight: ViewerSight;
  readonly viewing: Viewing;
}

/** Dependencies for the page of a scope, for the viewer of the function. */
export function projectPageDeps(
  accountId: string | null,
  { sql, sight, viewing }: Viewed = { sql: forgeSql(), sight: viewerSight(), viewing: onForge() },
): ReadProjectPageDeps {
  const site = siteOnce(sql);
  const readable = readableDeps(sql, sight, { site, viewing });
  return {
    readLatestOn: (scope, days) => readLatestOn(sql, scope, days),
    readPast: (scope, until) => readPast(sql, scope, until),
    readable: (asked, beside) => readableWith(asked, beside, readable),
    readFrozen: (scope) =>
      scope.kind === 'project' ? readFrozenOfProject(sql, scope.id) : readFrozenOfScope(sql, scope),
    judgeFor: readable.judgeFor,
    readFillings: () => fillingsFrom(site),
    endOfDate: async (key, date) => {
      const kept = calendarFrom(await site.readSync(key, CALENDAR));
      return createWorkCalendar(kept ?? (await viewing.readCalendar())).endOfDate(date);
    },
    accountId,
    now: viewing.now,
  };
}
