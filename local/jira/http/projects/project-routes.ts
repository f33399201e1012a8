import { badRequest } from '../../problem';
import type { Session } from '../../session';
import type { SiteProject } from '../../site';
import { seesProject } from '../../store/visibility';
import { issueTypeView, projectView, statusView, versionView } from '../../views/configuration-views';
import { userView } from '../../views/user-view';
import { json, listQuery, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleProject } from '../visible-issue';

const ORDERS: Readonly<Record<string, (one: SiteProject, other: SiteProject) => number>> = {
  key: (one, other) => one.key.localeCompare(other.key),
  name: (one, other) => one.name.localeCompare(other.name),
};

export function projectRoutes(app: LocalApp): void {
  app.get('/rest/api/3/project/search', (context) => {
    const session = context.get('session');
    const { store, visibility } = session;
    const query = context.req.query('query')?.toLowerCase() ?? '';
    const keys = listQuery(context, 'keys');
    const ids = listQuery(context, 'id');
    const statuses = listQuery(context, 'status') ?? ['live'];
    const orderBy = context.req.query('orderBy') ?? 'key';
    const order = ORDERS[orderBy.replace(/^[+-]/, '')];
    if (order === undefined) throw badRequest(`The orderBy value '${orderBy}' is not supported.`);
    const found = [...store.catalogue.projects.values()]
      .filter((project) => seesProject(visibility, project.id))
      .filter(({ state = 'live' }) => statuses.includes(state))
      .filter((project) => `${project.key} ${project.name}`.toLowerCase().includes(query))
      .filter((project) => (keys?.includes(project.key) ?? true) && (ids?.includes(project.id) ?? true))
      .toSorted((one, other) => order(one, other) * (orderBy.startsWith('-') ? -1 : 1));
    const withLead = listQuery(context, 'expand')?.includes('lead') ?? false;
    const views = found.map((project) => ({
      ...listedProject(session, project),
      ...(withLead && project.leadAccountId !== null ? { lead: userView(session, project.leadAccountId) } : {}),
    }));
    return json(pageBean(context, views, pageOf(context, { size: 50, cap: 100 })));
  });
  app.get('/rest/api/3/project/:project', (context) => {
    const session = context.get('session');
    const project = visibleProject(session, context.req.param('project'));
    const { catalogue } = session.store;
    const versions = [...catalogue.versions.values()].filter((version) => version.projectId === project.id);
    return json({
      ...listedProject(session, project),
      description: '',
      ...(project.leadAccountId === null ? {} : { lead: userView(session, project.leadAccountId) }),
      assigneeType: 'UNASSIGNED',
      components: [],
      issueTypes: typesOf(session, project).map((type) => issueTypeView(session.baseUrl, type)),
      versions: versions.map((version) => versionView(session, version, session.now)),
      roles: {},
      properties: {},
    });
  });
  app.get('/rest/api/3/project/:project/statuses', (context) => {
    const session = context.get('session');
    const project = visibleProject(session, context.req.param('project'));
    const statuses = statusesOf(session, project).map((status) => statusView(session.baseUrl, status));
    return json(
      typesOf(session, project).map((type) => ({
        self: `${session.baseUrl}/rest/api/3/issuetype/${type.id}`,
        id: type.id,
        name: type.name,
        subtask: type.subtask,
        statuses,
      })),
    );
  });
}

export const listedProject = ({ baseUrl }: Session, project: SiteProject) => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  ...projectView(baseUrl, project),
  style: project.style,
  isPrivate: project.browseGroups !== null,
  ...(project.state === undefined ? {} : { [project.state]: true }),
  properties: {},
});

/** The types of the project's issues; all types if it has no issues yet. */
function typesOf({ store }: Session, project: SiteProject) {
  const rows = store.state.all('SELECT DISTINCT type_id FROM issue WHERE project_id = ?', [project.id]);
  const used = new Set(rows.map((row) => row['type_id']));
  const all = [...store.catalogue.issueTypes.values()];
  return used.size === 0 ? all : all.filter((type) => used.has(type.id));
}

/** The statuses on the project's boards, and those of its issues. */
function statusesOf({ store }: Session, project: SiteProject) {
  const onBoards = [...store.catalogue.boards.values()]
    .filter((board) => board.projectKey === project.key)
    .flatMap((board) => board.columns.flatMap((column) => column.statusIds));
  const rows = store.state.all('SELECT DISTINCT status_id FROM issue WHERE project_id = ?', [project.id]);
  const used = new Set([...onBoards, ...rows.map((row) => row['status_id'])]);
  return [...store.catalogue.statuses.values()].filter((status) => used.has(status.id));
}
