import type { Iteration, Project, ReportedPerson } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { WorkItem } from '../../../core/model/work-item';
import type { Jira } from '../client';
import { readFields } from '../neighbourhood/item-reader';
import { getChangelogs } from '../rest/changelogs';
import { getIssues, ISSUES_AT_ONCE } from '../rest/issues';
import { searchIssues } from '../rest/search';
import type { TranslationContext } from '../translation/site/context';
import { gathered } from '../translation/site/gathered';
import { idAt, isObject, objectAt, textAt } from '../translation/fields/json';
import { translateWithin } from '../translation/issue/translate-within';

/**
 * Items with their whole histories, and the facts about the site that they contain. They contain too little about
 * versions: those are read from their project.
 */
export interface ReadItems {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly people: readonly ReportedPerson[];
}

export interface ReadPage extends ReadItems {
  readonly nextPageToken: string | null;
  /** Ids of items that must not be read here. */
  readonly leftIds: readonly string[];
  /** Ids of items whose reading failed. */
  readonly failedIds: readonly string[];
}

export interface FoundItems extends ReadItems {
  /** Ids of items that exist, but whose content is not plausible. */
  readonly unreadIds: readonly string[];
  readonly failedIds: readonly string[];
}

/** Called before the items of a page are read. */
export interface PageGate {
  /** Called before reading: first without ids, while these are not known. */
  readonly begin: (ids: readonly string[]) => Promise<void>;
  readonly mayRead: (id: string) => boolean;
  readonly byIdsOnly: () => boolean;
}

/** One page of a query: two calls for up to a hundred issues. */
export async function readPage(
  jira: Jira,
  { jql, pageToken, gate }: { readonly jql: string; readonly pageToken: string | null; readonly gate: PageGate },
  context: TranslationContext,
): Promise<ReadPage> {
  await gate.begin([]);
  const byIdsOnly = gate.byIdsOnly();
  const fields = byIdsOnly ? ['id'] : readFields(context);
  const { issues, nextPageToken } = await searchIssues(jira, { jql, pageToken, fields });
  const mayRead = (issue: unknown): boolean => !byIdsOnly && idsOf([issue]).every(gate.mayRead);
  const readable = issues.filter(mayRead);
  const [changelogs] = await Promise.all([changelogsOf(jira, readable), gate.begin(idsOf(readable))]);
  const { items, failedIds, around } = translated(readable, changelogs, context);
  const leftIds = idsOf(issues.filter((issue) => !mayRead(issue)));
  return { items, ...around, failedIds, leftIds, nextPageToken };
}

/** For items of any projects: the fields to request, and the context of each project. */
export interface ProjectContexts {
  readonly fields: readonly string[];
  readonly of: (projectKey: string) => TranslationContext;
}

/** These items, at most a hundred. Items that are deleted, or hidden from the app, are left out. */
export async function readItems(jira: Jira, ids: readonly string[], contexts: ProjectContexts): Promise<FoundItems> {
  if (ids.length > ISSUES_AT_ONCE) throw new RangeError(`${ids.length} items at once`);
  const issues = ids.length === 0 ? [] : await getIssues(jira, ids, contexts.fields);
  const byProject = new Map<string, unknown[]>();
  for (const issue of issues) {
    const key = projectKeyIn(issue);
    const ofProject = byProject.get(key);
    if (ofProject === undefined) byProject.set(key, [issue]);
    else ofProject.push(issue);
  }
  const changelogs = await changelogsOf(jira, issues);
  const read = [...byProject].map(([key, ofProject]) => translated(ofProject, changelogs, contexts.of(key)));
  const items = read.flatMap((ofProject) => ofProject.items);
  const readIds = new Set(items.map(({ id }) => id));
  const failedIds = read.flatMap((ofProject) => ofProject.failedIds);
  const failed = new Set(failedIds);
  return {
    items,
    failedIds,
    unreadIds: idsOf(issues).filter((id) => !readIds.has(id) && !failed.has(id)),
    statuses: read.flatMap(({ around }) => around.statuses),
    projects: read.flatMap(({ around }) => around.projects),
    iterations: read.flatMap(({ around }) => around.iterations),
    people: read.flatMap(({ around }) => around.people),
  };
}

function projectKeyIn(issue: unknown): string {
  const fields = isObject(issue) ? (objectAt(issue, 'fields') ?? {}) : {};
  return textAt(objectAt(fields, 'project') ?? {}, 'key') ?? '';
}

async function changelogsOf(jira: Jira, issues: readonly unknown[]): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const ids = idsOf(issues);
  return ids.length === 0 ? new Map() : getChangelogs(jira, ids);
}

function idsOf(issues: readonly unknown[]): readonly string[] {
  return issues.flatMap((issue) => (isObject(issue) ? (idAt(issue, 'id') ?? []) : []));
}

interface Translated {
  readonly items: readonly WorkItem[];
  readonly failedIds: readonly string[];
  readonly around: Omit<ReadItems, 'items'>;
}

function translated(
  issues: readonly unknown[],
  changelogs: ReadonlyMap<string, readonly unknown[]>,
  context: TranslationContext,
): Translated {
  const known = new Map(context.seen.statuses);
  const failedIds: string[] = [];
  const items = issues.flatMap((issue) => {
    const [id = ''] = idsOf([issue]);
    const translation = translateWithin(issue, context, changelogs.get(id) ?? []);
    if ('item' in translation) return translation.item;
    if ('rejected' in translation) context.seen.problems.push(translation.rejected);
    else failedIds.push(id);
    return [];
  });
  const { seen } = context;
  // Names from histories and inferred categories rest on all items, so they are not stored.
  return {
    items: gathered(items, context).items,
    failedIds,
    around: {
      statuses: [...seen.statuses.values()].filter((status) => known.get(status.id) !== status),
      projects: [...seen.projects.values()],
      iterations: [...seen.iterations.values()],
      people: [...seen.people.values()],
    },
  };
}
