import { readFinishedBetween, readOldestFinished } from '../../../adapters/storage/queries/finished-items';
import { pruneItems } from '../../../adapters/storage/tables/item';
import { removeFrozenBefore } from '../../../adapters/storage/tables/frozen-forecast';
import { forgetUsuals } from '../../../adapters/storage/tables/usual';
import { dropReportsBefore, removeReadingsBefore } from '../../../adapters/storage/tables/reading';
import { pruneFinished } from '../../../app/retention/prune-finished';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { siteCalendar } from '../../platform/calendar';
import type { Platform } from '../platform';

/** Eighteen months: more than is needed to compute any of the team's usual values. */
const FINISHED_KEPT_DAYS = 548;
/** A trend looks back four weeks; an older report can be computed again. */
const REPORTS_KEPT_DAYS = 35;
const READINGS_KEPT_DAYS = 400;
/** An older one is not judged by. */
const USUAL_KEPT_DAYS = 2;

const DAY_MS = 86_400_000;
const RESERVE_MS = 20_000;

/** Deletes what was stored long enough. Returns whether all of it is deleted. */
export async function keepTheRecent({
  sql,
  jira,
  now,
  remainingMs,
}: Pick<Platform, 'sql' | 'jira' | 'now' | 'remainingMs'>): Promise<boolean> {
  const calendar = createWorkCalendar(await siteCalendar(jira));
  const today = calendar.dayOf(now());
  await removeReadingsBefore(sql, today - READINGS_KEPT_DAYS);
  await removeFrozenBefore(sql, today - READINGS_KEPT_DAYS);
  await dropReportsBefore(sql, today - REPORTS_KEPT_DAYS);
  await forgetUsuals(sql, new Date(now().getTime() - USUAL_KEPT_DAYS * DAY_MS));
  return pruneFinished(
    { before: new Date(now().getTime() - FINISHED_KEPT_DAYS * DAY_MS), calendar },
    {
      oldestFinished: (before) => readOldestFinished(sql, before),
      finishedBetween: (projectKey, span) => readFinishedBetween(sql, projectKey, span),
      pruneItems: (projectKey, ids) => pruneItems(sql, projectKey, ids),
      mayGoOn: () => remainingMs() > RESERVE_MS,
    },
  );
}
