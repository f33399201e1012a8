import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const pageSchema = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});

export interface FoundIds {
  readonly ids: readonly string[];
  /** False if there are more than `most`. */
  readonly complete: boolean;
}

/** Jira returns this many per page if only ids are requested. */
const IDS_PER_PAGE = 5000;

/** The ids of at most `most` issues, in the order of the query. The query must be bounded. */
export async function searchIds({ requestJira }: Jira, jql: string, most: number): Promise<FoundIds> {
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const maxResults = Math.min(IDS_PER_PAGE, most - ids.length);
    const answer = await requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: { jql, fields: ['id'], maxResults, nextPageToken },
    });
    const page = read(pageSchema, answer, 'search');
    ids.push(...page.issues.map(({ id }) => id));
    nextPageToken = nextOf(page);
  } while (nextPageToken !== undefined && ids.length < most);
  return { ids: ids.slice(0, most), complete: nextPageToken === undefined && ids.length <= most };
}

function nextOf(page: {
  readonly nextPageToken?: string | null;
  readonly isLast?: boolean | null;
}): string | undefined {
  return page.isLast === true ? undefined : (page.nextPageToken ?? undefined);
}

const issuesSchema = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});

export interface FoundIssues {
  /** Unparsed; the translation parses them. */
  readonly issues: readonly unknown[];
  /** The token of the next page; null after the last one. It is valid for seven days. */
  readonly nextPageToken: string | null;
}

/** One page of at most a hundred issues with these fields, in the order of the query. The query must be bounded. */
export async function searchIssues(
  { requestJira }: Jira,
  {
    jql,
    fields,
    pageToken,
  }: { readonly jql: string; readonly fields: readonly string[]; readonly pageToken: string | null },
): Promise<FoundIssues> {
  const answer = await requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: { jql, fields, maxResults: ISSUES_PER_PAGE, nextPageToken: pageToken ?? undefined },
  });
  const page = read(issuesSchema, answer, 'search');
  return { issues: page.issues, nextPageToken: nextOf(page) ?? null };
}

/** Jira returns at most this many per page if fields are requested. */
const ISSUES_PER_PAGE = 100;

const countSchema = z.object({ count: z.number() });

/** About how many issues a bounded query finds: Jira counts in an index that lags a little. */
export async function countIssues({ requestJira }: Jira, jql: string): Promise<number> {
  const answer = await requestJira(route`/rest/api/3/search/approximate-count`, { method: 'POST', body: { jql } });
  return read(countSchema, answer, 'search/approximate-count').count;
}

/** A value quoted for JQL, with any content. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
