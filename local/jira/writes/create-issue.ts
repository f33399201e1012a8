import { badFields } from '../problem';
import { field as textAt } from '../reading';
import type { SiteIssueType, SiteProject } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { insertIssue } from '../store/issue-table';
import { nextId, nextNumber } from '../store/next-id';
import { numberIn } from '../store/sql-database';
import { seesProject } from '../store/visibility';
import { accountOf } from '../viewer';
import { tellOfIssue } from './change-issue';
import type { IssueEdit } from './edit-issue';
import { edited } from './edit-issue';
import type { WriteSession } from './write-session';

/** A new issue in its project's first status. Its changelog is empty, as in Jira: the first values are no changes. */
export function createIssue(session: WriteSession, edit: IssueEdit): IssueRecord {
  const { store, now } = session;
  const { project: projectValue, issuetype: typeValue, ...fields } = edit.fields;
  const project = projectOf(session, projectValue);
  const type = typeOf(session, typeValue);
  if (project === null) throw badFields({ project: 'Specify a valid project ID or key' });
  if (type === null) throw badFields({ issuetype: 'Specify an issue type' });
  if (fields['summary'] === undefined) throw badFields({ summary: 'You must specify a summary of the issue.' });
  const blank = blankIssue(session, project, type);
  const record = edited(blank, { fields, update: edit.update }, session);
  if (type.subtask && record.parentId === null) {
    throw badFields({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  }
  const created = { ...record, id: Number(nextId(store, 'issue')), created: now, updated: now };
  insertIssue(store.state, created, store);
  tellOfIssue(session, 'avi:jira:created:issue', { issue: created });
  return created;
}

function blankIssue(session: WriteSession, project: SiteProject, type: SiteIssueType): IssueRecord {
  const { store, now } = session;
  const author = accountOf(session.viewer);
  const lowest = store.state.first('SELECT max(rank) AS lowest FROM issue');
  const priorities = [...store.catalogue.priorities.values()];
  return {
    id: 0,
    key: `${project.key}-${nextNumber(store, project.id)}`,
    projectId: project.id,
    typeId: type.id,
    statusId: firstStatus(session, project),
    priorityId: (priorities.find((known) => known.name === 'Medium') ?? priorities[0])?.id ?? null,
    resolutionId: null,
    assignee: null,
    reporter: author,
    creator: author,
    parentId: null,
    securityId: null,
    created: now,
    updated: now,
    resolved: null,
    statusChanged: now,
    dueOn: null,
    sprintIds: [],
    versionIds: [],
    affectedVersionIds: [],
    components: [],
    labels: [],
    summary: '',
    description: null,
    environment: null,
    originalEstimate: null,
    remainingEstimate: null,
    timeSpent: null,
    custom: {},
    rank: Math.floor(numberIn(lowest, 'lowest')) + 1,
    historyKnown: true,
  };
}

/** The first column of the project's board, else the site's first status of category To Do. */
function firstStatus({ store }: WriteSession, project: SiteProject): string {
  const board = [...store.catalogue.boards.values()].find((known) => known.projectKey === project.key);
  const onBoard = board?.columns.flatMap((column) => column.statusIds) ?? [];
  const known = [...store.catalogue.statuses.values()];
  const first = onBoard.find((id) => store.catalogue.statuses.get(id)?.category === 'new');
  return first ?? known.find((status) => status.category === 'new')?.id ?? known[0]?.id ?? '';
}

function projectOf({ store, visibility }: WriteSession, value: unknown): SiteProject | null {
  const [id, key] = [textAt(value, 'id'), textAt(value, 'key')];
  const found = [...store.catalogue.projects.values()].find((project) => project.id === id || project.key === key);
  return found !== undefined && seesProject(visibility, found.id) ? found : null;
}

function typeOf({ store }: WriteSession, value: unknown): SiteIssueType | null {
  const [id, name] = [textAt(value, 'id'), textAt(value, 'name')];
  return [...store.catalogue.issueTypes.values()].find((type) => type.id === id || type.name === name) ?? null;
}
