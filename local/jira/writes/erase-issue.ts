import type { IssueRecord } from '../store/issue-record';
import { deleteIssue } from '../store/issue-table';
import { endLink, linksOf } from '../store/link-table';
import { keepNumber } from '../store/next-id';
import type { WriteSession } from './write-session';

/** Deletes an issue with everything that belongs to it. Its links, comments and work logs cause no events. */
export function eraseIssue({ store, now }: WriteSession, issue: IssueRecord): void {
  for (const link of linksOf(store.journal, { issueIds: [issue.id], until: store.until })) {
    endLink(store.journal, link.id, now);
  }
  for (const table of ['history', 'comment', 'worklog', 'former_key']) {
    store.journal.run(`DELETE FROM ${table} WHERE issue = ?`, [issue.id]);
  }
  keepNumber(store, issue.projectId);
  deleteIssue(store.state, issue.id);
}
