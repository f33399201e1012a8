import { JiraForbidden, JiraNotFound, JiraRejected } from '../../../adapters/jira/errors';
import { contextFrom, notesFrom, notesText } from '../../../adapters/jira/filling/project-notes';
import { allQuery, changedQuery, passQuery } from '../../../adapters/jira/filling/queries';
import { type PageGate, type ProjectContexts, readItems, readPage } from '../../../adapters/jira/filling/read-items';
import { readProject } from '../../../adapters/jira/filling/read-project';
import { readFields } from '../../../adapters/jira/neighbourhood/item-reader';
import { countIssues, searchIds } from '../../../adapters/jira/rest/search';
import { getSprint } from '../../../adapters/jira/rest/sprints';
import { timeBudget } from '../../../adapters/jira/translation/issue/time-budget';
import { type TranslationContext, translationContext } from '../../../adapters/jira/translation/site/context';
import { NO_FIELDS } from '../../../adapters/jira/translation/fields/field-map';
import { iterationFrom } from '../../../adapters/jira/translation/fields/sprint-value';
import { readSurroundings } from '../../../adapters/storage/queries/surroundings';
import { type FillPlace, recentSince } from '../../../app/sync/fill/fill-place';
import { FIELDS, noState } from '../../../app/sync/sync-state';
import type { Iteration } from '../../../core/model/containers';
import { type TrackerChoices, trackerChoices } from '../../../adapters/jira/translation/site/tracker-choices';
import { settingsInForce } from '../../../app/settings/settings-in-force';
import { keepCalendar } from './kept-calendar';
import type { Platform } from '../platform';
import type { Stores } from '../stores';

interface AskedPage {
  readonly pageToken: string | null;
  readonly gate: PageGate;
}

/** More ids than any project has: reads all ids for the comparison. */
const MAX_IDS = 1_000_000;

/** How use cases read Jira as the app, with the stored configuration of each project. */
export function fillingOf({ sql, jira, now, settings }: Platform, stores: Stores) {
  async function storedStatuses() {
    return (await readSurroundings(sql, { iterationIds: [], projectKeys: [], accountIds: [] })).statuses;
  }

  /** The settings of the project and its site for fields and link types. */
  async function choicesFor(projectKey: string): Promise<TrackerChoices> {
    const project = (await stores.readProjects()).find(({ key, removed }) => key === projectKey && !removed);
    return trackerChoices((await settingsInForce(project?.id ?? null, settings.readLayer)).tracker);
  }

  async function contextOf(projectKey: string): Promise<TranslationContext> {
    const state = await stores.readSync(projectKey, FIELDS);
    const notes = notesFrom(state?.notes ?? null);
    const context =
      notes === null
        ? translationContext(NO_FIELDS, now(), { budget: timeBudget() })
        : contextFrom(notes, now(), timeBudget());
    for (const status of await storedStatuses()) context.seen.statuses.set(status.id, status);
    return context;
  }

  async function allContexts(): Promise<ProjectContexts> {
    const states = (await stores.readSyncs()).filter(({ job }) => job === FIELDS);
    const notes = new Map(states.map((state) => [state.projectKey, notesFrom(state.notes)]));
    const statuses = await storedStatuses();
    const of = (projectKey: string): TranslationContext => {
      const known = notes.get(projectKey) ?? null;
      const context =
        known === null
          ? translationContext(NO_FIELDS, now(), { budget: timeBudget() })
          : contextFrom(known, now(), timeBudget());
      for (const status of statuses) context.seen.statuses.set(status.id, status);
      return context;
    };
    return { of, fields: [...new Set([...notes.keys(), ''].flatMap((key) => readFields(of(key))))] };
  }

  async function pageOf(projectKey: string, jql: string, { pageToken, gate }: AskedPage) {
    const context = await contextOf(projectKey);
    try {
      return await readPage(jira, { jql, pageToken, gate }, context);
    } catch (error) {
      // Jira forgets page tokens after a week: then the pass starts from its beginning.
      if (pageToken === null || !(error instanceof JiraRejected)) throw error;
      return readPage(jira, { jql, pageToken: null, gate }, context);
    }
  }

  return {
    /**
     * If fields mean something else, everything is read again: `beforeKept` starts that, and only then the new meaning
     * is stored.
     */
    async discoverProject(projectKey: string, beforeKept: () => Promise<void> = async () => undefined) {
      const seenAt = now();
      const [read, items] = await Promise.all([
        choicesFor(projectKey).then((choices) => readProject(jira, projectKey, { takenAt: seenAt, choices })),
        countIssues(jira, allQuery(projectKey)),
      ]);
      await stores.writeStatuses(read.statuses, seenAt);
      await stores.writeIterations({ iterations: read.iterations, seenAt });
      await stores.writeVersions({ versions: read.versions, seenAt });
      await keepCalendar(projectKey, jira, { ...stores, now });
      const notes = notesText(read);
      const before = (await stores.readSync(projectKey, FIELDS)) ?? noState(projectKey, FIELDS, seenAt);
      const changed = before.notes !== null && before.notes !== notes;
      if (changed) await beforeKept();
      if (before.notes !== notes) await stores.saveSync({ ...before, state: 'done', notes, changedAt: seenAt });
      return { items, changed, iterations: read.iterations, versions: read.versions };
    },
    readPassPage: (projectKey: string, place: FillPlace, gate: PageGate) =>
      pageOf(projectKey, passQuery(projectKey, { pass: place.pass, since: recentSince(place) }), {
        pageToken: place.pageToken,
        gate,
      }),
    readChangedPage: (
      projectKey: string,
      { since, pageToken }: { readonly since: string; readonly pageToken: string | null },
      gate: PageGate,
    ) => pageOf(projectKey, changedQuery(projectKey, since), { pageToken, gate }),
    countThere: (projectKey: string) => countIssues(jira, allQuery(projectKey)),
    idsThere: async (projectKey: string) => (await searchIds(jira, allQuery(projectKey), MAX_IDS)).ids,
    readItemsFresh: async (ids: readonly string[]) => readItems(jira, ids, await allContexts()),
    async readIterationFresh(id: string): Promise<Iteration | null> {
      try {
        return iterationFrom(await getSprint(jira, id));
      } catch (error) {
        if (error instanceof JiraNotFound || error instanceof JiraForbidden) return null;
        throw error;
      }
    },
  };
}
