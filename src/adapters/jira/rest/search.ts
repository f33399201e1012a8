import { route } from '@forge/api';
import { z } from 'zod';
import { type Jira, read } from '../client';

const idsPageSchema = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});

const issuesPageSchema = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});

export interface Found<Issue> {
  readonly issues: readonly Issue[];
  /** False when there are more than were asked for. */
  readonly complete: boolean;
}

/** Jira gives this many on a page where only ids are asked for. */
const IDS_PER_PAGE = 5000;
const ISSUES_PER_PAGE = 100;

/** The ids of at most `most` issues, in the order of the query. The query has to be bounded. */
export async function searchIds({ requestJira }: Jira, jql: string, most: number): Promise<Found<string>> {
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const maxResults = Math.min(IDS_PER_PAGE, most - ids.length);
    const answer = await requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: { jql, fields: ['id'], maxResults, nextPageToken },
    });
    const page = read(idsPageSchema, answer, 'search');
    ids.push(...page.issues.map(({ id }) => id));
    nextPageToken = nextOf(page);
  } while (nextPageToken !== undefined && ids.length < most);
  return { issues: ids.slice(0, most), complete: nextPageToken === undefined && ids.length <= most };
}

/** At most `most` issues with these fields, unread, in the order of the query. */
export async function searchIssues(
  { requestJira }: Jira,
  { jql, fields }: { readonly jql: string; readonly fields: readonly string[] },
  most: number,
): Promise<Found<unknown>> {
  const issues: unknown[] = [];
  let nextPageToken: string | undefined;
  do {
    const maxResults = Math.min(ISSUES_PER_PAGE, most - issues.length);
    const answer = await requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: { jql, fields, maxResults, nextPageToken },
    });
    const page = read(issuesPageSchema, answer, 'search');
    issues.push(...page.issues);
    nextPageToken = nextOf(page);
  } while (nextPageToken !== undefined && issues.length < most);
  return { issues: issues.slice(0, most), complete: nextPageToken === undefined && issues.length <= most };
}

function nextOf(page: {
  readonly nextPageToken?: string | null;
  readonly isLast?: boolean | null;
}): string | undefined {
  return page.isLast === true ? undefined : (page.nextPageToken ?? undefined);
}

/** A value as JQL reads it: in quotes, whatever is in it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
