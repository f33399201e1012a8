import * as z from 'zod';
import { JiraProblem, badRequest } from '../../problem';
import type { Session } from '../../session';
import { issuesById } from '../../store/issue-table';
import { seesIssue, seesProject, visibilityOf } from '../../store/visibility';
import { ADMINISTRATORS, type SiteProject } from '../../site';
import { accountOf, type Viewer } from '../../viewer';
import type { Catalogue } from '../../store/catalogue';
import { bodyOf, json, listQuery } from '../answers';
import type { LocalApp, LocalContext } from '../local-app';
import { visibleIssue, visibleProject } from '../visible-issue';

/** Everybody who may browse a project of the local Jira may also work in it; only its lead administers it. */
const PROJECT_PERMISSIONS: Readonly<Record<string, string>> = {
  ADMINISTER_PROJECTS: 'Administer Projects',
  BROWSE_PROJECTS: 'Browse Projects',
  VIEW_AGGREGATED_DATA: 'View aggregated data',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  ASSIGNABLE_USER: 'Assignable User',
  TRANSITION_ISSUES: 'Transition Issues',
  RESOLVE_ISSUES: 'Resolve Issues',
  CLOSE_ISSUES: 'Close Issues',
  LINK_ISSUES: 'Link Issues',
  SCHEDULE_ISSUES: 'Schedule Issues',
  MOVE_ISSUES: 'Move Issues',
  ADD_COMMENTS: 'Add Comments',
  WORK_ON_ISSUES: 'Work On Issues',
  MANAGE_SPRINTS_PERMISSION: 'Manage sprints',
  DELETE_ISSUES: 'Delete Issues',
};
const GLOBAL_PERMISSIONS: Readonly<Record<string, string>> = {
  ADMINISTER: 'Administer Jira',
  USER_PICKER: 'Browse users and groups',
  BULK_CHANGE: 'Make bulk changes',
  CREATE_PROJECT: 'Create projects',
};
/** Permissions of the app and of the members of the administrators' group. */
const ADMINISTRATORS_ONLY = new Set(['ADMINISTER', 'CREATE_PROJECT']);
const MOST = 1000;

const numbers = z.array(z.union([z.number(), z.string()])).nullish();
const checkBody = z.object({
  accountId: z.string().nullish(),
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z
    .array(z.object({ permissions: z.array(z.string()), projects: numbers, issues: numbers }))
    .nullish(),
});
type CheckRequest = z.infer<typeof checkBody>;

export function permissionRoutes(app: LocalApp): void {
  app.post('/rest/api/3/permissions/check', async (context) =>
    json(checked(context.get('session'), await bodyOf(context, checkBody))),
  );
  app.get('/rest/api/3/mypermissions', (context) => json({ permissions: mine(context) }));
}

function checked(session: Session, request: CheckRequest) {
  const { store, viewer } = session;
  if (request.accountId !== null && request.accountId !== undefined && request.accountId !== accountOf(viewer)) {
    if (viewer.kind !== 'app') {
      throw new JiraProblem(403, [
        'You must have the Administer Jira global permission to check the permissions of others.',
      ]);
    }
    if (!store.catalogue.users.has(request.accountId))
      throw badRequest(`The user '${request.accountId}' does not exist.`);
  }
  const whose: Viewer =
    request.accountId === null || request.accountId === undefined || request.accountId === accountOf(viewer)
      ? viewer
      : { kind: 'user', accountId: request.accountId };
  const visibility = whose === viewer ? session.visibility : visibilityOf(whose, store.catalogue);
  const asked = request.projectPermissions ?? [];
  const places = asked.flatMap((entry) => [...(entry.projects ?? []), ...(entry.issues ?? [])]);
  if (asked.some((entry) => (entry.projects ?? []).length > MOST || (entry.issues ?? []).length > MOST)) {
    throw badRequest(`Up to ${MOST} projects and ${MOST} issues can be checked at once.`);
  }
  if (places.some((id) => !/^\d+$/.test(String(id))))
    throw badRequest('Projects and issues are checked by their numeric ids.');
  return {
    globalPermissions: (request.globalPermissions ?? []).filter((key) => hasGlobal(key, whose, store.catalogue)),
    projectPermissions: asked.flatMap((entry) => {
      const projects = (entry.projects ?? [])
        .map(String)
        .filter((id) => store.catalogue.projects.has(id) && seesProject(visibility, id));
      const issues = issuesById(store.state, (entry.issues ?? []).map(Number)).filter((issue) =>
        seesIssue(visibility, issue),
      );
      return entry.permissions.map((permission) => {
        if (!(permission in PROJECT_PERMISSIONS)) throw unknownPermission(permission);
        const holds = (projectId: string): boolean =>
          hasInProject(permission, store.catalogue.projects.get(projectId), whose);
        return {
          permission,
          issues: issues.filter(({ projectId }) => holds(projectId)).map(({ id }) => id),
          projects: projects.filter(holds).map(Number),
        };
      });
    }),
  };
}

function hasGlobal(key: string, viewer: Viewer, { groups }: Catalogue): boolean {
  if (!(key in GLOBAL_PERMISSIONS)) throw unknownPermission(key);
  if (viewer.kind === 'app' || !ADMINISTRATORS_ONLY.has(key)) return true;
  return groups.get(ADMINISTRATORS)?.members.includes(viewer.accountId) === true;
}

/** For a project that the viewer may browse. */
function hasInProject(key: string, project: SiteProject | undefined, viewer: Viewer): boolean {
  if (viewer.kind === 'app' || key !== 'ADMINISTER_PROJECTS') return true;
  return project?.leadAccountId === viewer.accountId;
}

function mine(context: LocalContext) {
  const session = context.get('session');
  const keys = listQuery(context, 'permissions');
  if (keys === undefined || keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const issue = context.req.query('issueKey') ?? context.req.query('issueId');
  const project = context.req.query('projectKey') ?? context.req.query('projectId');
  const ofIssue = issue === undefined ? null : visibleIssue(session, issue).projectId;
  const projectId = project === undefined ? ofIssue : visibleProject(session, project).id;
  return Object.fromEntries(
    keys.map((key, place) => {
      const isGlobal = key in GLOBAL_PERMISSIONS;
      const name = GLOBAL_PERMISSIONS[key] ?? PROJECT_PERMISSIONS[key];
      if (name === undefined) throw unknownPermission(key);
      const havePermission = isGlobal
        ? hasGlobal(key, session.viewer, session.store.catalogue)
        : projectId === null || hasInProject(key, session.store.catalogue.projects.get(projectId), session.viewer);
      const type = isGlobal ? 'GLOBAL' : 'PROJECT';
      return [key, { id: String(place + 1), key, name, type, description: '', havePermission }];
    }),
  );
}

const unknownPermission = (key: string): JiraProblem => badRequest(`Unrecognized permission: ${key}`);
