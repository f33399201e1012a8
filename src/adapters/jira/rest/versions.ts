import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const versionsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** The names of a project's versions, by id, as the caller may see them. */
export async function versionNames({ requestJira }: Jira, projectKey: string): Promise<ReadonlyMap<string, string>> {
  const answer = await requestJira(route`/rest/api/3/project/${projectKey}/versions`);
  return new Map(read(versionsSchema, answer, 'versions').map(({ id, name }) => [id, name]));
}
