import { among, condition, join } from '../../jql/condition';
import type { Condition } from '../../jql/condition';
import { readQuery } from '../../jql/query';
import { countIssues, foundIssues } from '../../jql/search';
import { badRequest } from '../../problem';
import type { Session } from '../../session';
import type { SiteProject } from '../../site';
import { visibleWhere } from '../../store/visibility';
import { epicView } from '../../views/agile-fields';
import { boardConfigurationView, boardView } from '../../views/board-views';
import { issueViews } from '../../views/issue-view';
import { sprintView } from '../../views/sprint-view';
import { projectOfBoard, visibleBoard, visibleSprint } from './agile-places';
import { json, listQuery, pageBean, pageOf } from '../answers';
import type { LocalApp, LocalContext } from '../local-app';
import { visibleProject } from '../visible-issue';

const SIZE = { size: 50, cap: 100 };
const STATES = ['closed', 'active', 'future'];

export function boardRoutes(app: LocalApp): void {
  app.get('/rest/agile/1.0/board', (context) => json(page(context, boardsFor(context))));
  app.get('/rest/agile/1.0/board/:board', (context) => {
    const { board, project } = visibleBoard(context.get('session'), context.req.param('board'));
    return json(boardView(context.get('session'), board, project));
  });
  app.get('/rest/agile/1.0/board/:board/configuration', (context) => {
    const { board, project } = visibleBoard(context.get('session'), context.req.param('board'));
    return json(boardConfigurationView(context.get('session'), board, project));
  });
  app.get('/rest/agile/1.0/board/:board/sprint', (context) => {
    const session = context.get('session');
    const { board } = visibleBoard(session, context.req.param('board'));
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    const states = listQuery(context, 'state') ?? STATES;
    if (states.some((state) => !STATES.includes(state)))
      throw badRequest(`The state '${states.join(',')}' is not valid.`);
    const sprints = [...session.store.catalogue.sprints.values()]
      .filter((sprint) => sprint.boardId === board.id && states.includes(sprint.state))
      .toSorted(
        (one, other) =>
          STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
          startOrder(one.startDate, other.startDate) ||
          one.id - other.id,
      );
    return json(
      page(
        context,
        sprints.map((sprint) => sprintView(session.baseUrl, sprint)),
      ),
    );
  });
  app.get('/rest/agile/1.0/board/:board/issue', (context) => {
    const { project } = visibleBoard(context.get('session'), context.req.param('board'));
    return json(agileIssues(context, condition('project_id = ?', project.id)));
  });
  app.get('/rest/agile/1.0/board/:board/backlog', (context) => {
    const session = context.get('session');
    const { project } = visibleBoard(session, context.req.param('board'));
    return json(agileIssues(context, backlogOf(session, project)));
  });
  app.get('/rest/agile/1.0/board/:board/epic', (context) => {
    const session = context.get('session');
    const { project } = visibleBoard(session, context.req.param('board'));
    const epics = [...session.store.catalogue.issueTypes.values()].filter((type) => type.hierarchyLevel === 1);
    const where = join('AND', [
      condition('project_id = ?', project.id),
      among(
        'type_id',
        epics.map((type) => type.id),
      ),
      visibleWhere(session.visibility),
    ]);
    const order = condition('rank');
    const found = foundIssues(session, { where, order, bounded: true }, { startAt: 0, maxResults: -1 });
    const done = context.req.query('done');
    const views = found
      .map((epic) => epicView(session, epic))
      .filter((epic) => done === undefined || String(epic.done) === done);
    return json(page(context, views));
  });
  app.get('/rest/agile/1.0/sprint/:sprint/issue', (context) => {
    const sprint = visibleSprint(context.get('session'), context.req.param('sprint'));
    return json(agileIssues(context, inSprints([sprint.id])));
  });
  app.get('/rest/agile/1.0/board/:board/sprint/:sprint/issue', (context) => {
    const session = context.get('session');
    const { project } = visibleBoard(session, context.req.param('board'));
    const sprint = visibleSprint(session, context.req.param('sprint'));
    return json(agileIssues(context, join('AND', [condition('project_id = ?', project.id), inSprints([sprint.id])])));
  });
}

const startOrder = (one = '9999', other = '9999'): number => one.localeCompare(other);

function page<Entry>(context: LocalContext, entries: readonly Entry[]) {
  const { maxResults, startAt, total, isLast, values } = pageBean(context, entries, pageOf(context, SIZE));
  return { maxResults, startAt, total, isLast, values };
}

function boardsFor(context: LocalContext) {
  const session = context.get('session');
  const wanted = context.req.query('projectKeyOrId');
  const type = context.req.query('type');
  const name = context.req.query('name')?.toLowerCase() ?? '';
  const only = wanted === undefined ? null : visibleProject(session, wanted);
  return [...session.store.catalogue.boards.values()]
    .filter((board) => (type === undefined || board.type === type) && board.name.toLowerCase().includes(name))
    .flatMap((board) => {
      const project = projectOfBoard(session, board);
      return project === null || (only !== null && only.id !== project.id) ? [] : [boardView(session, board, project)];
    });
}

const inSprints = (ids: readonly number[]): Condition => {
  const found = among('sprint', ids);
  return condition(`id IN (SELECT issue FROM issue_sprint WHERE ${found.sql})`, ...found.values);
};

/** Open work that is in no running or future sprint. Epics and sub-tasks are not listed on their own. */
function backlogOf({ store }: Session, project: SiteProject): Condition {
  const ids = <Entry extends { readonly id: string }>(entries: Iterable<Entry>, fits: (entry: Entry) => boolean) =>
    [...entries].filter(fits).map((entry) => entry.id);
  const open = ids(store.catalogue.statuses.values(), (status) => status.category !== 'done');
  const standard = ids(store.catalogue.issueTypes.values(), (type) => type.hierarchyLevel === 0 && !type.subtask);
  const unfinished = [...store.catalogue.sprints.values()].filter((sprint) => sprint.state !== 'closed');
  const planned = inSprints(unfinished.map((sprint) => sprint.id));
  return join('AND', [
    condition('project_id = ?', project.id),
    among('status_id', open),
    among('type_id', standard),
    condition(`NOT ${planned.sql}`, ...planned.values),
  ]);
}

/** The issues of a part of a board, filtered and ordered by `?jql`; in rank order without it. */
function agileIssues(context: LocalContext, place: Condition) {
  const session = context.get('session');
  const { startAt, maxResults } = pageOf(context, SIZE);
  const jql = context.req.query('jql') ?? '';
  const asked = readQuery(/order\s+by/i.test(jql) ? jql : `${jql} ORDER BY rank`, session);
  const where = join('AND', [place, asked.where]);
  const found = foundIssues(session, { ...asked, where }, { startAt, maxResults });
  const options = {
    fields: ['key', ...(listQuery(context, 'fields') ?? ['*navigable'])],
    expand: listQuery(context, 'expand') ?? [],
    agile: true,
  };
  const issues = issueViews(session, found, options);
  return { expand: 'schema,names', startAt, maxResults, total: countIssues(session, where), issues };
}
