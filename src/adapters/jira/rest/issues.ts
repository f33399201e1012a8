import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const bulkSchema = z.object({
  issues: z.array(z.unknown()),
  issueErrors: z.array(z.object({ id: z.string().nullish(), errorMessage: z.string().nullish() })).nullish(),
});

/** The maximum of `issue/bulkfetch`. */
export const ISSUES_AT_ONCE = 100;

/** One issue with these fields, unparsed; the translation parses it. @throws JiraNotFound */
export async function getIssue({ requestJira }: Jira, idOrKey: string, fields: readonly string[]): Promise<unknown> {
  return requestJira(route`/rest/api/3/issue/${idOrKey}?fields=${fields.join(',')}`);
}

/**
 * Up to a hundred issues by id or key, unparsed. Deleted issues and those hidden from the caller are silently left out.
 */
export async function getIssues(
  { requestJira }: Jira,
  idsOrKeys: readonly string[],
  fields: readonly string[],
): Promise<readonly unknown[]> {
  const answer = await requestJira(route`/rest/api/3/issue/bulkfetch`, {
    method: 'POST',
    body: { issueIdsOrKeys: idsOrKeys, fields },
  });
  return read(bulkSchema, answer, 'issue/bulkfetch').issues;
}

const projectSchema = z.object({ fields: z.object({ project: z.object({ id: z.string() }) }) });

/** The id of an issue's project. @throws JiraNotFound if the caller may not browse such an issue */
export async function projectIdOf({ requestJira }: Jira, id: string): Promise<string> {
  const answer = await requestJira(route`/rest/api/3/issue/${id}?fields=project`);
  return read(projectSchema, answer, 'issue').fields.project.id;
}

const idSchema = z.object({ id: z.string() });

/** The id of an issue by its key, present or former. @throws JiraNotFound if the caller may not browse such an issue */
export async function idOfIssue({ requestJira }: Jira, key: string): Promise<string> {
  return read(idSchema, await requestJira(route`/rest/api/3/issue/${key}?fields=id`), 'issue').id;
}
