import { badFields } from '../problem';
import { richText } from '../rich-text';
import type { IssueRecord } from '../store/issue-record';
import { writeIssue } from '../store/issue-table';
import type { CommentEntry, WorklogEntry } from '../store/journal';
import { insertComment, insertWorklog } from '../store/journal';
import { accountOf } from '../viewer';
import { commentView, worklogView } from '../views/remark-views';
import { changeIssue, tellOfIssue } from './change-issue';
import type { WriteSession } from './write-session';

/** Edits a comment. Forge has no event for that: the issue counts as updated, and no event is sent. */
export function editComment(
  session: WriteSession,
  { issue, comment }: { readonly issue: IssueRecord; readonly comment: CommentEntry },
  body: unknown,
): CommentEntry {
  const { store, now } = session;
  const text = richText(body);
  if (text === null) throw badFields({ comment: 'Comment body can not be empty!' });
  const saved = { ...comment, body: text, updated: now };
  insertComment(store.journal, saved);
  writeIssue(store.state, { ...issue, updated: now }, store);
  return saved;
}

export function deleteComment(session: WriteSession, issue: IssueRecord, comment: CommentEntry): void {
  const { store, now } = session;
  store.journal.run('DELETE FROM comment WHERE id = ?', [comment.id]);
  const saved = { ...issue, updated: now };
  writeIssue(store.state, saved, store);
  tellOfIssue(session, 'avi:jira:deleted:comment', {
    issue: saved,
    details: { comment: commentView(session, comment) },
  });
}

/** Changes the duration of logged work and the time spent on the issue. */
export function editWork(
  session: WriteSession,
  { issue, worklog }: { readonly issue: IssueRecord; readonly worklog: WorklogEntry },
  change: { readonly seconds: number; readonly started: number; readonly comment: unknown },
): WorklogEntry {
  const saved = { ...worklog, ...change, updated: session.now };
  insertWorklog(session.store.journal, saved);
  const timeSpent = Math.max(0, (issue.timeSpent ?? 0) + change.seconds - worklog.seconds);
  changeIssue(session, issue, { ...issue, timeSpent });
  tellOfWork(session, saved, 'updated');
  return saved;
}

export function deleteWork(session: WriteSession, issue: IssueRecord, worklog: WorklogEntry): void {
  session.store.journal.run('DELETE FROM worklog WHERE id = ?', [worklog.id]);
  changeIssue(session, issue, { ...issue, timeSpent: Math.max(0, (issue.timeSpent ?? 0) - worklog.seconds) });
  tellOfWork(session, worklog, 'deleted');
}

export function tellOfWork(session: WriteSession, worklog: WorklogEntry, act: 'created' | 'updated' | 'deleted'): void {
  session.emit({
    eventType: `avi:jira:${act}:worklog`,
    atlassianId: accountOf(session.viewer),
    worklog: worklogView(session, worklog),
  });
}
