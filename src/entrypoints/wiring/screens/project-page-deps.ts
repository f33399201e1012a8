import { readLatest, readWeeks } from '../../../adapters/storage/queries/portfolio';
import { readFrozenOfScope } from '../../../adapters/storage/tables/frozen-forecast';
import { readReading } from '../../../adapters/storage/tables/reading';
import type { ReadProjectPageDeps } from '../../../app/project-page/read-project-page';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { siteCalendar } from '../../platform/calendar';
import { forgeSql } from '../../platform/forge-platform';
import { jiraAsApp } from '../../platform/forge-jira';
import { fillingsFrom } from '../keeping/fillings';
import { CALENDAR, calendarFrom } from '../keeping/kept-calendar';
import { oneReadable } from '../judging/one-readable';
import { readableDeps } from '../judging/readable-deps';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';

/** What the page of a scope is read from, for whoever calls the function. */
export function projectPageDeps(accountId: string | null): ReadProjectPageDeps {
  const sql = forgeSql();
  const stores = storesOf(sql);
  const readable = readableDeps(sql, viewerSight());
  return {
    readLatest: async (scope, day) => (await readLatest(sql, [scope], day))[0] ?? null,
    readReport: async (scope, day) => {
      const reading = await readReading(sql, scope, day);
      return reading?.day === day ? reading.report : '';
    },
    readWeeks: (scope, until) => readWeeks(sql, [scope], until),
    readable: oneReadable(readable),
    readFrozen: (scope) => readFrozenOfScope(sql, scope),
    judgeFor: readable.judgeFor,
    readFillings: () => fillingsFrom(stores),
    endOfDate: async (key, date) => {
      const kept = calendarFrom(await stores.readSync(key, CALENDAR));
      return createWorkCalendar(kept ?? (await siteCalendar(jiraAsApp()))).endOfDate(date);
    },
    accountId,
    now: () => new Date(),
  };
}
