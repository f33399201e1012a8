import { readFinishedBetween, readOldestFinished } from '../../../adapters/storage/queries/finished-items';
import { writeCompletion } from '../../../adapters/storage/tables/completion';
import { pruneItems } from '../../../adapters/storage/tables/item';
import { readStatuses } from '../../../adapters/storage/tables/item-status';
import { readProjects } from '../../../adapters/storage/tables/project';
import { removeFrozenBefore } from '../../../adapters/storage/tables/frozen-forecast';
import { dropReportsBefore, removeReadingsBefore } from '../../../adapters/storage/tables/reading';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { pruneFinished } from '../../../app/retention/prune-finished';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import { siteCalendar } from '../../platform/calendar';
import type { Platform } from '../platform';

/** Eighteen months: more than any of the team's usual is learnt from. */
const FINISHED_KEPT_DAYS = 548;
/** A trend looks back four weeks; what a report said before that can be computed again. */
const REPORTS_KEPT_DAYS = 35;
const READINGS_KEPT_DAYS = 400;

const DAY_MS = 86_400_000;
const RESERVE_MS = 20_000;

/** Lets go what has been kept long enough. Answers whether all of it is gone. */
export async function keepTheRecent({
  sql,
  jira,
  now,
  remainingMs,
  settings,
}: Pick<Platform, 'sql' | 'jira' | 'now' | 'remainingMs' | 'settings'>): Promise<boolean> {
  const calendar = createWorkCalendar(await siteCalendar(jira));
  const today = calendar.dayOf(now());
  await removeReadingsBefore(sql, today - READINGS_KEPT_DAYS);
  await removeFrozenBefore(sql, today - READINGS_KEPT_DAYS);
  await dropReportsBefore(sql, today - REPORTS_KEPT_DAYS);
  const idByKey = new Map((await readProjects(sql)).map(({ key, id }) => [key, id]));
  return pruneFinished(
    {
      before: new Date(now().getTime() - FINISHED_KEPT_DAYS * DAY_MS),
      calendar,
      statuses: await readStatuses(sql),
      settingsOf: async (projectKey) =>
        (await settingsInForce(idByKey.get(projectKey) ?? null, settings.readLayer)).settings,
    },
    {
      oldestFinished: (before) => readOldestFinished(sql, before),
      finishedBetween: (projectKey, span) => readFinishedBetween(sql, projectKey, span),
      writeCompletion: (left) => writeCompletion(sql, left),
      pruneItems: (projectKey, ids) => pruneItems(sql, projectKey, ids),
      mayGoOn: () => remainingMs() > RESERVE_MS,
    },
  );
}
