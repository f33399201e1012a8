import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../../src/adapters/jira/client';
import { JiraForbidden, JiraNotFound } from '../../src/adapters/jira/errors';
import { isRemoteLink } from '../cli/report/both/pointer';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../jira/reading';

const linksSchema = z.array(
  z.object({
    id: z.number(),
    relationship: z.string().nullish(),
    object: z.object({ url: z.string(), title: z.string().nullish() }),
  }),
);

/**
 * Issues with their remote links as `remotelinks`. Searches do not return these, so they are requested one by one, only
 * for issues whose history contains one.
 */
export async function withRemoteLinks(jira: Jira, issues: readonly JsonObject[]): Promise<readonly JsonObject[]> {
  const whole: JsonObject[] = [];
  for (const issue of issues) {
    const id = textOf(issue['id']);
    whole.push(id === null || !namesRemoteLinks(issue) ? issue : { ...issue, remotelinks: await linksOf(jira, id) });
  }
  return whole;
}

const namesRemoteLinks = (issue: JsonObject): boolean =>
  listOf(objectOf(issue['changelog'])['histories']).some((history) =>
    listOf(objectOf(history)['items']).some((item) => isObject(item) && isRemoteLink(item)),
  );

async function linksOf(jira: Jira, id: string): Promise<z.infer<typeof linksSchema>> {
  try {
    return read(linksSchema, await jira.requestJira(route`/rest/api/2/issue/${id}/remotelink`), 'remotelink');
  } catch (error) {
    // Remote links are switched off, or the issue was deleted: its other data is still valid.
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return [];
    throw error;
  }
}
