import type { Iteration, Person, Project, Version } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { WorkItem } from '../../../core/model/work-item';
import type { Jira } from '../client';
import { readFields } from '../neighbourhood/item-reader';
import { getChangelogs } from '../rest/changelogs';
import { getIssues, ISSUES_AT_ONCE } from '../rest/issues';
import { searchIssues } from '../rest/search';
import type { TranslationContext } from '../translation/context';
import { gathered } from '../translation/gathered';
import { idAt, isObject } from '../translation/json';
import { translateIssue } from '../translation/translate-issue';

/** Items with their whole histories, and what they tell of the site around them. */
export interface ReadItems {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly Person[];
}

export interface ReadPage extends ReadItems {
  readonly nextPageToken: string | null;
}

/** One page of a query: two calls for up to a hundred issues. */
export async function readPage(
  jira: Jira,
  { jql, pageToken }: { readonly jql: string; readonly pageToken: string | null },
  context: TranslationContext,
): Promise<ReadPage> {
  const found = await searchIssues(jira, { jql, pageToken, fields: readFields(context) });
  return { ...(await withHistories(jira, found.issues, context)), nextPageToken: found.nextPageToken };
}

/** These items, at most a hundred. Those that are gone, or that the app may not see, are left out. */
export async function readItems(jira: Jira, ids: readonly string[], context: TranslationContext): Promise<ReadItems> {
  if (ids.length > ISSUES_AT_ONCE) throw new RangeError(`${ids.length} items at once`);
  const issues = ids.length === 0 ? [] : await getIssues(jira, ids, readFields(context));
  return withHistories(jira, issues, context);
}

async function withHistories(jira: Jira, issues: readonly unknown[], context: TranslationContext): Promise<ReadItems> {
  const ids = issues.flatMap((issue) => (isObject(issue) ? (idAt(issue, 'id') ?? []) : []));
  const changelogs = ids.length === 0 ? new Map<string, readonly unknown[]>() : await getChangelogs(jira, ids);
  const items = issues.flatMap((issue) => {
    const id = isObject(issue) ? idAt(issue, 'id') : null;
    const translation = translateIssue(issue, context, changelogs.get(id ?? '') ?? []);
    if ('item' in translation) return translation.item;
    context.seen.problems.push(translation.rejected);
    return [];
  });
  const { statuses: _, ...rest } = gathered(items, context);
  // Categories that are concluded rest on all items; what is kept is what Jira tells.
  return { ...rest, statuses: [...context.seen.statuses.values()] };
}
