import type { Session } from '../session';
import type { IssueRecord } from '../store/issue-record';
import type { LinkEntry } from '../store/link-table';
import { timeStamp } from '../time-stamp';
import {
  briefVersionView,
  issueTypeView,
  linkTypeView,
  priorityView,
  projectView,
  resolutionView,
  statusView,
} from './configuration-views';
import type { PageOfIssues } from './page-of-issues';
import { commentView, worklogView } from './remark-views';
import { sprintInIssueView } from './sprint-view';
import { userViewOrNull } from './user-view';

type FieldView = (record: IssueRecord, session: Session, page: PageOfIssues) => unknown;

const unlessMissing = <Entry, View>(entry: Entry | undefined, view: (entry: Entry) => View): View | null =>
  entry === undefined ? null : view(entry);

const stampOrNull = (instant: number | null): string | null => (instant === null ? null : timeStamp(instant));

const versions = (ids: readonly string[], { store, baseUrl }: Session) =>
  ids.flatMap(
    (id) => unlessMissing(store.catalogue.versions.get(id), (version) => briefVersionView(baseUrl, version)) ?? [],
  );

/** One of Jira's own fields, from a record. */
export const SYSTEM_FIELD_VIEWS: Readonly<Record<string, FieldView>> = {
  summary: (record) => record.summary,
  description: (record) => record.description,
  environment: (record) => record.environment,
  issuetype: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.issueTypes.get(record.typeId), (type) => issueTypeView(baseUrl, type)),
  project: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.projects.get(record.projectId), (project) => projectView(baseUrl, project)),
  status: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.statuses.get(record.statusId), (status) => statusView(baseUrl, status)),
  statuscategorychangedate: (record) => timeStamp(record.statusChanged),
  priority: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.priorities.get(record.priorityId ?? ''), (priority) =>
      priorityView(baseUrl, priority),
    ),
  resolution: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.resolutions.get(record.resolutionId ?? ''), (known) =>
      resolutionView(baseUrl, known),
    ),
  resolutiondate: (record) => stampOrNull(record.resolved),
  assignee: (record, session) => userViewOrNull(session, record.assignee),
  reporter: (record, session) => userViewOrNull(session, record.reporter),
  creator: (record, session) => userViewOrNull(session, record.creator),
  created: (record) => timeStamp(record.created),
  updated: (record) => timeStamp(record.updated),
  duedate: (record) => record.dueOn,
  labels: (record) => record.labels,
  components: (record, { baseUrl }) =>
    record.components.map((component) => ({ self: `${baseUrl}/rest/api/3/component/${component.id}`, ...component })),
  fixVersions: (record, session) => versions(record.versionIds, session),
  versions: (record, session) => versions(record.affectedVersionIds, session),
  issuelinks: (record, session, page) =>
    (page.links.get(record.id) ?? []).flatMap((link) => linkView(record, link, { session, page }) ?? []),
  subtasks: (record, session, page) =>
    (page.children.get(record.id) ?? [])
      .filter((child) => session.store.catalogue.issueTypes.get(child.typeId)?.subtask === true)
      .map((child) => briefIssueView(child, session, page)),
  parent: (record, session, page) =>
    unlessMissing(page.others.get(record.parentId ?? 0), (parent) => briefIssueView(parent, session, page)),
  security: (record, { store, baseUrl }) =>
    unlessMissing(store.catalogue.securityLevels.get(record.securityId ?? ''), (level) => ({
      self: `${baseUrl}/rest/api/3/securitylevel/${level.id}`,
      id: level.id,
      description: '',
      name: level.name,
    })),
  comment: (record, session, page) => {
    const comments = (page.comments.get(record.id) ?? []).map((comment) => commentView(session, comment));
    const self = `${session.baseUrl}/rest/api/3/issue/${record.id}/comment`;
    return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
  },
  worklog: (record, session, page) => {
    const worklogs = (page.worklogs.get(record.id) ?? []).map((worklog) => worklogView(session, worklog));
    return { startAt: 0, maxResults: 20, total: worklogs.length, worklogs: worklogs.slice(0, 20) };
  },
  timeoriginalestimate: (record) => record.originalEstimate,
  timeestimate: (record) => record.remainingEstimate,
  timespent: (record) => record.timeSpent,
};

/** A custom field, from a record. Sprint, Epic Link and Rank belong to Jira Software and are handled elsewhere. */
export function customFieldView(fieldId: string): FieldView {
  return (record, session, page) => {
    const { store, baseUrl } = session;
    const { sprint, epicLink, rank } = store.roles;
    if (fieldId === sprint) {
      const sprints = record.sprintIds.flatMap((id) => store.catalogue.sprints.get(String(id)) ?? []);
      return sprints.length === 0 ? null : sprints.map(sprintInIssueView);
    }
    if (fieldId === epicLink) return epicOf(record, session, page)?.key ?? null;
    if (fieldId === rank)
      return `0|i${Math.round(record.rank * 1296)
        .toString(36)
        .padStart(7, '0')}:`;
    const value = record.custom[fieldId] ?? null;
    return isUser(store.catalogue.fields.get(fieldId)?.schema.type, value)
      ? userViewOrNull({ store, baseUrl }, value.accountId)
      : value;
  };
}

export function epicOf(record: IssueRecord, { store }: Session, page: PageOfIssues): IssueRecord | null {
  const parent = page.others.get(record.parentId ?? 0);
  const level = parent === undefined ? 0 : (store.catalogue.issueTypes.get(parent.typeId)?.hierarchyLevel ?? 0);
  return parent !== undefined && level > 0 ? parent : null;
}

const isUser = (type: string | undefined, value: unknown): value is { readonly accountId: string } =>
  type === 'user' &&
  typeof value === 'object' &&
  value !== null &&
  'accountId' in value &&
  typeof value.accountId === 'string';

function briefIssueView(record: IssueRecord, session: Session, page: PageOfIssues) {
  const brief = ['summary', 'status', 'priority', 'issuetype'].map((id) => [
    id,
    SYSTEM_FIELD_VIEWS[id]?.(record, session, page),
  ]);
  return {
    id: String(record.id),
    key: record.key,
    self: `${session.baseUrl}/rest/api/3/issue/${record.id}`,
    fields: Object.fromEntries(brief),
  };
}

/** Null if the other issue does not exist, or the viewer may not see it: then the link is not shown. */
function linkView(
  record: IssueRecord,
  link: LinkEntry,
  at: { readonly session: Session; readonly page: PageOfIssues },
) {
  const { session, page } = at;
  const outward = link.source === record.id;
  const other = page.others.get(outward ? link.target : link.source);
  const type = session.store.catalogue.linkTypes.get(link.typeId);
  if (other === undefined || type === undefined) return null;
  return {
    id: String(link.id),
    self: `${session.baseUrl}/rest/api/3/issueLink/${link.id}`,
    type: linkTypeView(session.baseUrl, type),
    [outward ? 'outwardIssue' : 'inwardIssue']: briefIssueView(other, session, page),
  };
}
