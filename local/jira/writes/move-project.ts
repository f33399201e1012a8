import type { SiteIssueType, SiteProject } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { childrenOf } from '../store/issue-table';
import { keepNumber, nextNumber } from '../store/next-id';
import { recordItems } from './change-issue';
import { historyItems } from './history-items';
import type { WriteSession } from './write-session';

/**
 * Moves an issue to another project: it keeps its id, gets the next key there, and loses values of its old project
 * (versions, components, its security level). Its sub-tasks move along. The old key still leads to it.
 */
export function moveToProject(
  session: WriteSession,
  issue: IssueRecord,
  target: { readonly project: SiteProject; readonly type: SiteIssueType },
): IssueRecord {
  const { store } = session;
  if (issue.projectId === target.project.id) return issue;
  const subtasks = childrenOf(store.state, [issue.id]).filter(
    ({ typeId }) => store.catalogue.issueTypes.get(typeId)?.subtask === true,
  );
  const moved = inProject(session, issue, target);
  for (const subtask of subtasks) {
    const type = store.catalogue.issueTypes.get(subtask.typeId);
    if (type !== undefined) inProject(session, subtask, { project: target.project, type });
  }
  return moved;
}

function inProject(
  session: WriteSession,
  issue: IssueRecord,
  { project, type }: { readonly project: SiteProject; readonly type: SiteIssueType },
): IssueRecord {
  const { store } = session;
  const after: IssueRecord = {
    ...issue,
    key: `${project.key}-${nextNumber(store, project.id)}`,
    projectId: project.id,
    typeId: type.id,
    securityId: null,
    versionIds: [],
    affectedVersionIds: [],
    components: [],
  };
  keepNumber(store, issue.projectId);
  store.journal.run('REPLACE INTO former_key (key, issue) VALUES (?, ?)', [issue.key, issue.id]);
  store.journal.run('DELETE FROM former_key WHERE key = ?', [after.key]);
  const items = historyItems(issue, after, { ...store, keyOf: () => null });
  const key = { field: 'Key', fieldtype: 'jira', from: null, fromString: issue.key, to: null } as const;
  return recordItems(session, after, [...items, { ...key, toString: after.key }]);
}
