import type { Iteration, Project, ToldPerson } from '../../../core/model/containers';
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
import { translateIssue } from '../translation/issue/translate-issue';

/**
 * Items with their whole histories, and what they tell of the site around them. Of versions they tell too little: those
 * are read from their project.
 */
export interface ReadItems {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly people: readonly ToldPerson[];
}

export interface ReadPage extends ReadItems {
  readonly nextPageToken: string | null;
}

export interface FoundItems extends ReadItems {
  /** Ids of those that are there, and could not be believed. */
  readonly unreadIds: readonly string[];
}

/** One page of a query: two calls for up to a hundred issues. */
export async function readPage(
  jira: Jira,
  { jql, pageToken }: { readonly jql: string; readonly pageToken: string | null },
  context: TranslationContext,
): Promise<ReadPage> {
  const found = await searchIssues(jira, { jql, pageToken, fields: readFields(context) });
  const changelogs = await changelogsOf(jira, found.issues);
  return { ...translated(found.issues, changelogs, context), nextPageToken: found.nextPageToken };
}

/** Items of any projects: what to ask for, and how each project's issues are read. */
export interface ProjectContexts {
  readonly fields: readonly string[];
  readonly of: (projectKey: string) => TranslationContext;
}

/** These items, at most a hundred. Those that are gone, or that the app may not see, are left out. */
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
  return {
    items,
    unreadIds: idsOf(issues).filter((id) => !readIds.has(id)),
    statuses: read.flatMap(({ statuses }) => statuses),
    projects: read.flatMap(({ projects }) => projects),
    iterations: read.flatMap(({ iterations }) => iterations),
    people: read.flatMap(({ people }) => people),
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

function translated(
  issues: readonly unknown[],
  changelogs: ReadonlyMap<string, readonly unknown[]>,
  context: TranslationContext,
): ReadItems {
  const known = new Map(context.seen.statuses);
  const items = issues.flatMap((issue) => {
    const id = isObject(issue) ? idAt(issue, 'id') : null;
    const translation = translateIssue(issue, context, changelogs.get(id ?? '') ?? []);
    if ('item' in translation) return translation.item;
    context.seen.problems.push(translation.rejected);
    return [];
  });
  const { seen } = context;
  // What is only named in histories, and categories that are concluded, rest on all items: they are not kept.
  return {
    items: gathered(items, context).items,
    statuses: [...seen.statuses.values()].filter((status) => known.get(status.id) !== status),
    projects: [...seen.projects.values()],
    iterations: [...seen.iterations.values()],
    people: [...seen.people.values()],
  };
}
