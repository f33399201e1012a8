import { gatheredAgain } from '../../../adapters/jira/translation/site/gathered-again';
import { readSurroundings } from '../../../adapters/storage/queries/surroundings';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { loadKeptProject, unrestricted } from '../../../app/sync/judge/load-kept';
import { namedIn } from '../../../core/model/surroundings';
import { createWorkCalendar } from '../../../core/model/time/create-work-calendar';
import type { WorkItem } from '../../../core/model/work-item';
import { calendarInForce } from './calendar-in-force';
import { CALENDAR, calendarFrom, keepCalendar } from '../keeping/kept-calendar';
import type { Platform } from '../platform';
import type { Stores } from '../stores';

/** What a project is judged by for many viewers: its facts, calendar and settings, from the store. */
export function judgingOf(projectKey: string, platform: Platform, stores: Stores) {
  const { now, jira, settings } = platform;
  return {
    loadSettings: async (projectId: string | null) => (await settingsInForce(projectId, settings.readLayer)).settings,
    loadCalendar: async () => {
      const kept = calendarFrom(await stores.readSync(projectKey, CALENDAR));
      const base = kept ?? (await keepCalendar(projectKey, jira, { ...stores, now }));
      return createWorkCalendar(await calendarInForce(base, projectKey, { ...stores, readLayer: settings.readLayer }));
    },
    loadKept: (key: string) =>
      loadKeptProject(key, { ...stores, surround: surroundingsFrom(platform), seen: unrestricted }),
  };
}

/**
 * Reads the projects, iterations, people … of items; the result gives those of some items as if only these had been
 * read.
 */
export function surroundingsFrom({ sql, now }: Pick<Platform, 'sql' | 'now'>) {
  return async (items: readonly WorkItem[]) => {
    const { iterationIds, projectKeys, accountIds } = namedIn(items);
    const surroundings = await readSurroundings(sql, {
      iterationIds: [...iterationIds],
      projectKeys: [...projectKeys],
      accountIds: [...accountIds],
    });
    return (some: readonly WorkItem[]) => gatheredAgain({ items: some, ...surroundings }, now());
  };
}
