import { badFields } from '../problem';
import { richText } from '../rich-text';
import type { IssueRecord } from '../store/issue-record';
import { writeIssue } from '../store/issue-table';
import type { CommentEntry, WorklogEntry } from '../store/journal';
import { insertComment, insertWorklog } from '../store/journal';
import { nextId } from '../store/next-id';
import { accountOf } from '../viewer';
import { commentView } from '../views/remark-views';
import { tellOfWork } from './change-remark';
import { changeIssue, tellOfIssue } from './change-issue';
import type { WriteSession } from './write-session';

/** A new comment; the issue counts as updated, without a changelog entry. */
export function addComment(session: WriteSession, issue: IssueRecord, body: unknown): CommentEntry {
  const { store, now } = session;
  const text = richText(body);
  if (text === null) throw badFields({ comment: 'Comment body can not be empty!' });
  const author = accountOf(session.viewer);
  const id = Number(nextId(store, 'comment'));
  const comment = { id, issueId: issue.id, created: now, updated: now, author, body: text };
  insertComment(store.journal, comment);
  const saved = { ...issue, updated: now };
  writeIssue(store.state, saved, store);
  tellOfIssue(session, 'avi:jira:commented:issue', {
    issue: saved,
    details: { comment: commentView(session, comment) },
  });
  return comment;
}

export interface Work {
  readonly seconds: number;
  readonly started: number;
  readonly comment: unknown;
}

/** Logged work: time spent grows, the remaining estimate shrinks by as much, and the changelog gets an entry. */
export function logWork(session: WriteSession, issue: IssueRecord, work: Work): WorklogEntry {
  const { store, now } = session;
  const author = accountOf(session.viewer);
  const id = Number(nextId(store, 'worklog'));
  const entry = { id, issueId: issue.id, created: now, updated: now, author, ...work };
  insertWorklog(store.journal, entry);
  changeIssue(session, issue, {
    ...issue,
    timeSpent: (issue.timeSpent ?? 0) + work.seconds,
    remainingEstimate: issue.remainingEstimate === null ? null : Math.max(0, issue.remainingEstimate - work.seconds),
  });
  tellOfWork(session, entry, 'created');
  return entry;
}
