import { route } from '@forge/api';
import type { Jira } from '../client';

/** One sprint, unparsed. @throws JiraNotFound */
export async function getSprint({ requestJira }: Jira, sprintId: string): Promise<unknown> {
  return requestJira(route`/rest/agile/1.0/sprint/${sprintId}`);
}
