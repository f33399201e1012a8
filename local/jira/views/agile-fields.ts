import type { Session } from '../session';
import type { IssueRecord } from '../store/issue-record';
import { epicOf } from './issue-fields';
import type { PageOfIssues } from './page-of-issues';
import { sprintView } from './sprint-view';

const sprintsOf = (record: IssueRecord, { store }: Session) =>
  record.sprintIds.flatMap((id) => store.catalogue.sprints.get(String(id)) ?? []);

/** The fields that exist only in the agile API. */
export const AGILE_FIELD_VIEWS: Readonly<
  Record<string, (record: IssueRecord, session: Session, page: PageOfIssues) => unknown>
> = {
  sprint: (record, session) => {
    const current = sprintsOf(record, session).findLast((sprint) => sprint.state !== 'closed');
    return current === undefined ? null : sprintView(session.baseUrl, current);
  },
  closedSprints: (record, session) => {
    const closed = sprintsOf(record, session).filter((sprint) => sprint.state === 'closed');
    return closed.length === 0 ? null : closed.map((sprint) => sprintView(session.baseUrl, sprint));
  },
  epic: (record, session, page) => {
    const epic = epicOf(record, session, page);
    return epic === null ? null : epicView(session, epic);
  },
  flagged: (record, { store }) => store.roles.flagged !== null && record.custom[store.roles.flagged] !== undefined,
};

export const epicView = ({ store, baseUrl }: Session, epic: IssueRecord) => ({
  id: epic.id,
  key: epic.key,
  self: `${baseUrl}/rest/agile/1.0/epic/${epic.id}`,
  name: epic.summary,
  summary: epic.summary,
  color: { key: `color_${(epic.id % 9) + 1}` },
  done: store.catalogue.statuses.get(epic.statusId)?.category === 'done',
});
