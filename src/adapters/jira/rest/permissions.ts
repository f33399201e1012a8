import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';

const grantsSchema = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), issues: z.array(z.number()).nullish() })),
});

const ISSUES_AT_ONCE = 1000;

/** Which of these issues the caller may browse, issue security included. Ids that are no numbers are never allowed. */
export async function browsable({ requestJira }: Jira, issueIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(issueIds)].filter((id) => /^\d{1,15}$/.test(id)).map(Number);
  const allowed = new Set<string>();
  for (let start = 0; start < ids.length; start += ISSUES_AT_ONCE) {
    const answer = await requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      body: {
        projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: ids.slice(start, start + ISSUES_AT_ONCE) }],
      },
    });
    for (const grant of read(grantsSchema, answer, 'permissions/check').projectPermissions) {
      if (grant.permission !== 'BROWSE_PROJECTS') continue;
      for (const id of grant.issues ?? []) allowed.add(String(id));
    }
  }
  return allowed;
}

const globalSchema = z.object({ globalPermissions: z.array(z.string()) });

const rightsSchema = z.object({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(z.object({ permission: z.string(), projects: z.array(z.number()).nullish() })),
});

/** What the caller may do: in Jira, and in one project by its id. */
export interface CallerRights {
  readonly administersSite: boolean;
  readonly administersProject: boolean;
  readonly browsesProject: boolean;
}

/** By one call; null for Jira alone. An id that is no number is no project. */
export async function rightsOf({ requestJira }: Jira, projectId: string | null): Promise<CallerRights> {
  const projects = projectId !== null && /^\d{1,15}$/.test(projectId) ? [Number(projectId)] : [];
  const answer = await requestJira(route`/rest/api/3/permissions/check`, {
    method: 'POST',
    body: {
      globalPermissions: ['ADMINISTER'],
      projectPermissions:
        projects.length === 0 ? [] : [{ permissions: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], projects }],
    },
  });
  const granted = read(rightsSchema, answer, 'permissions/check');
  const inProject = (permission: string): boolean =>
    granted.projectPermissions.some((grant) => grant.permission === permission && (grant.projects ?? []).length > 0);
  return {
    administersSite: granted.globalPermissions.includes('ADMINISTER'),
    administersProject: inProject('ADMINISTER_PROJECTS'),
    browsesProject: inProject('BROWSE_PROJECTS'),
  };
}

/** Whether the caller administers Jira. */
export async function mayAdminister({ requestJira }: Jira): Promise<boolean> {
  const answer = await requestJira(route`/rest/api/3/permissions/check`, {
    method: 'POST',
    body: { globalPermissions: ['ADMINISTER'] },
  });
  return read(globalSchema, answer, 'permissions/check').globalPermissions.includes('ADMINISTER');
}
