import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const pageSchema = z.object({
  values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  isLast: z.boolean().nullish(),
});

export type JiraProject = z.infer<typeof pageSchema>['values'][number];

const PROJECTS_PER_PAGE = 50;

/** Every project that the caller may browse and that is neither archived nor in the trash. */
export async function getProjects({ requestJira }: Jira): Promise<readonly JiraProject[]> {
  const projects: JiraProject[] = [];
  for (;;) {
    const answer = await requestJira(
      route`/rest/api/3/project/search?startAt=${projects.length}&maxResults=${PROJECTS_PER_PAGE}`,
    );
    const page = read(pageSchema, answer, 'project/search');
    projects.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) return projects;
  }
}

const versionsSchema = z.array(z.unknown());

/** The versions of a project, unparsed. */
export async function getVersions({ requestJira }: Jira, projectIdOrKey: string): Promise<readonly unknown[]> {
  const answer = await requestJira(route`/rest/api/3/project/${projectIdOrKey}/versions`);
  return read(versionsSchema, answer, 'project versions');
}
