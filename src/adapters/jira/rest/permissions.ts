import { route } from '@forge/api';
import * as z from 'zod';
import { type Jira, read } from '../client';
import { gently } from '../neighbourhood/gently';

const numbers = z.array(z.number()).nullish();
const grantsSchema = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), issues: numbers, projects: numbers })),
});

/** The maximum of projects, and of issues, in one call. */
const AT_ONCE = 1000;
const LANES = 4;

export interface Browsed {
  readonly items: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

/**
 * Which of these issues and projects the caller may browse. Issues are checked one by one: a security level may hide
 * one, and Browse can depend on fields of an issue (its reporter, its assignee). In that case Jira reports that
 * everybody may browse the project. Ids that are no numbers are never allowed.
 */
export async function browsable(
  jira: Jira,
  { items, projects }: { readonly items: readonly string[]; readonly projects: readonly string[] },
): Promise<Browsed> {
  const asked = { issues: numbersOf(items), projects: numbersOf(projects) };
  const calls = Math.ceil(Math.max(asked.issues.length, asked.projects.length) / AT_ONCE);
  const allowed = { items: new Set<string>(), projects: new Set<string>() };
  const tasks = Array.from({ length: calls }, (_, call) => async () => {
    const part = (ids: readonly number[]) => ids.slice(call * AT_ONCE, (call + 1) * AT_ONCE);
    const answer = await jira.requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      body: {
        projectPermissions: [
          { permissions: ['BROWSE_PROJECTS'], issues: part(asked.issues), projects: part(asked.projects) },
        ],
      },
    });
    for (const grant of read(grantsSchema, answer, 'permissions/check').projectPermissions) {
      if (grant.permission !== 'BROWSE_PROJECTS') continue;
      for (const id of grant.issues ?? []) allowed.items.add(String(id));
      for (const id of grant.projects ?? []) allowed.projects.add(String(id));
    }
  });
  await gently(tasks, LANES);
  return allowed;
}

const numbersOf = (ids: readonly string[]): readonly number[] =>
  [...new Set(ids)].filter((id) => /^\d{1,15}$/.test(id)).map(Number);

const globalSchema = z.object({ globalPermissions: z.array(z.string()) });

const rightsSchema = z.object({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(z.object({ permission: z.string(), projects: z.array(z.number()).nullish() })),
});

/** The permissions of the caller: in Jira, and in one project by its id. */
export interface CallerRights {
  readonly administersSite: boolean;
  readonly administersProject: boolean;
  readonly browsesProject: boolean;
}

/** One call; null for Jira alone. An id that is no number counts as no project. */
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
