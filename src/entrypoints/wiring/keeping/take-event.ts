import * as z from 'zod';
import { readEvent } from '../../../adapters/jira/events/read-event';
import { translationContext, type TranslationContext } from '../../../adapters/jira/translation/site/context';
import { NO_FIELDS } from '../../../adapters/jira/translation/fields/field-map';
import { projectKeyOf } from '../../../adapters/jira/translation/issue/present';
import { haveLookedAt, takeBoard } from '../../../app/sync/events/take-board';
import { takeProject } from '../../../app/sync/events/take-project';
import { takeHappening, type TakeHappeningDeps } from '../../../app/sync/events/apply-event';
import { homesOf } from '../../../adapters/storage/queries/find-items';
import { presentState } from '../../../core/model/replay';
import { readIterationsOfBoard } from '../../../adapters/storage/tables/iteration';
import { projectOf } from '../../../adapters/storage/tables/project';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { followedBy } from './followed';
import type { SettingsStore } from '../kept-settings';
import type { SiteMemory } from './site-memory';
import { storesOf, type Stores } from '../stores';
import { removeProject } from '../../../adapters/storage/removal/remove-project';

export interface TakeEventDeps {
  readonly sql: Sql;
  readonly memory: SiteMemory;
  readonly settings: Pick<SettingsStore, 'removeLayer' | 'readLayer'>;
  readonly now: () => Date;
  readonly remainingMs: () => number;
  /** The unique id of this delivery. */
  readonly delivery: string;
}

const text = z.string().min(1);
const key = text.nullish().catch(null);

/** The parts of an event that are needed before it can be read, if they are present. */
const headSchema = z
  .object({
    eventType: text.optional(),
    /** Its name in cloud events. */
    type: text.optional(),
    atlassianId: key,
    /** Whether the app itself caused it. The manifest filters out most of these. */
    selfGenerated: z.boolean().nullish().catch(null),
    issue: z
      .object({
        id: z.union([text, z.number()]).transform(String).nullish().catch(null),
        key,
        fields: z
          .object({ project: z.object({ key }).nullish().catch(null) })
          .nullish()
          .catch(null),
      })
      .nullish()
      .catch(null),
  })
  .refine((head) => (head.eventType ?? head.type) !== undefined, 'says not what happened');

/** Handles one product event. Events of projects that are not stored are ignored. */
export async function takeEvent(event: unknown, deps: TakeEventDeps): Promise<void> {
  const { sql, now, delivery } = deps;
  const head = headSchema.parse(event);
  if (head.selfGenerated === true) return;
  const stores = storesOf(sql);
  const context = await contextFor(head, stores, deps);
  const happenings = context === null ? [] : readEvent(event, context);
  for (const happening of happenings) {
    await takeHappening(happening, { mark: delivery, at: now() }, happeningDeps(stores, deps));
  }
}

async function contextFor(
  { eventType: named, type = '', atlassianId, issue }: z.infer<typeof headSchema>,
  stores: Stores,
  { sql, memory, now }: TakeEventDeps,
): Promise<TranslationContext | null> {
  if (issue !== null && issue !== undefined) {
    const projectKey =
      issue.fields?.project?.key ?? (issue.key ? projectKeyOf(issue.key) : await keptProjectOf(issue.id, stores));
    if (projectKey !== null)
      return memory.contextOf(sql, projectKey, { accountIds: atlassianId ? [atlassianId] : [], now: now() });
  }
  const eventType = named ?? type;
  const context = translationContext(NO_FIELDS, now());
  if (eventType.endsWith(':version') || eventType.startsWith('avi:ecosystem.app_policy:')) {
    // These events name a project by its id.
    for (const project of await stores.readProjects()) {
      if (!project.removed || isAllowed(eventType)) context.seen.projects.set(project.key, projectOf(project));
    }
  }
  return context;
}

/** The app may read the project again: the event must be handled although the project counts as removed. */
const isAllowed = (eventType: string): boolean => eventType.includes(':allowed:');

/** The stored project of an item that an event names only by its id. */
async function keptProjectOf(itemId: string | null | undefined, { readItems }: Stores): Promise<string | null> {
  const [stored] = itemId ? await readItems([itemId]) : [];
  return stored === undefined ? null : presentState(stored.item).projectKey;
}

function happeningDeps(stores: Stores, { sql, memory, settings, now, remainingMs }: TakeEventDeps): TakeHappeningDeps {
  const projects = {
    ...stores,
    now,
    removeProject: removalOf(sql, remainingMs),
    removeSettings: (projectId: string) => settings.removeLayer({ layer: 'project', projectId }),
    follows: () => followedBy(settings.readLayer),
  };
  return {
    ...stores,
    async writeStatuses(statuses, seenAt) {
      const fresh = memory.newStatuses(statuses);
      if (fresh.length > 0) await stores.writeStatuses(fresh, seenAt);
    },
    async writePeople(people, seenAt) {
      const fresh = memory.newPeople(people);
      if (fresh.length > 0) await stores.writePeople(fresh, seenAt);
    },
    projectChanged: (happening) => takeProject(happening, projects),
    lookAt: (projectKey) => haveLookedAt(projectKey, { ...stores, now }),
    boardChanged: (happening, mark) =>
      takeBoard(happening, mark, {
        ...stores,
        readIterationsOfBoard: (boardId) => readIterationsOfBoard(sql, boardId),
        homeKeysOf: async (containers) => [...(await homesOf(sql, containers)).values()],
        now,
      }),
  };
}

const RESERVE_MS = 5_000;

/** What is not removed in time is removed when the app looks for projects again. */
export function removalOf(sql: Sql, remainingMs: () => number): (projectKey: string) => Promise<void> {
  return async (projectKey) => void (await removeProject(sql, projectKey, () => remainingMs() > RESERVE_MS));
}
