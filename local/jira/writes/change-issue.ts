import type { SiteHistoryItem } from '../site';
import type { IssueRecord } from '../store/issue-record';
import { issuesById, writeIssue } from '../store/issue-table';
import { addHistory } from '../store/journal';
import { nextId } from '../store/next-id';
import { accountOf } from '../viewer';
import { issueViews } from '../views/issue-view';
import { userView } from '../views/user-view';
import type { EventChangelog } from './events';
import { historyItems } from './history-items';
import type { WriteSession } from './write-session';

/** The fields of an issue that a product event contains. */
const EVENT_FIELDS = [
  'summary',
  'issuetype',
  'project',
  'status',
  'priority',
  'assignee',
  'reporter',
  'creator',
  'created',
  'updated',
];

/** Saves a changed issue, writes its changelog and sends the event. Answers the saved issue. */
export function changeIssue(session: WriteSession, before: IssueRecord, after: IssueRecord): IssueRecord {
  const { store } = session;
  const keyOf = (id: number): string | null => issuesById(store.state, [id])[0]?.key ?? null;
  const items = historyItems(before, after, { ...store, keyOf });
  if (items.length === 0 && JSON.stringify(before) === JSON.stringify(after)) return before;
  return recordItems(session, after, items);
}

/** As `changeIssue`, for changes that do not show in the fields: links, rank. */
export function recordItems(
  session: WriteSession,
  record: IssueRecord,
  items: readonly SiteHistoryItem[],
): IssueRecord {
  const { store, now } = session;
  const author = accountOf(session.viewer);
  const saved = { ...record, updated: now };
  writeIssue(store.state, saved, store);
  if (items.length === 0) return saved;
  const id = nextId(store, 'history');
  addHistory(store.journal, { id, issueId: saved.id, created: now, author, items });
  tellOfIssue(session, 'avi:jira:updated:issue', { issue: saved, changelog: { id, items } });
  if (items.some((item) => item.field === 'assignee')) {
    tellOfIssue(session, 'avi:jira:assigned:issue', { issue: saved, changelog: { id, items } });
  }
  return saved;
}

export function tellOfIssue(
  session: WriteSession,
  eventType: string,
  about: { readonly issue: IssueRecord; readonly changelog?: EventChangelog; readonly details?: object },
): void {
  const { issue, changelog, details } = about;
  const [view] = issueViews(session, [issue], { fields: EVENT_FIELDS, expand: [] });
  const people = new Set([issue.assignee, issue.reporter, issue.creator].flatMap((id) => id ?? []));
  session.emit({
    eventType,
    issue: view,
    atlassianId: accountOf(session.viewer),
    associatedUsers: [...people].map((accountId) => ({ accountId, ...pick(session, accountId) })),
    ...(changelog === undefined ? {} : { changelog }),
    ...details,
  });
}

function pick(session: WriteSession, accountId: string) {
  const { displayName, active, accountType } = userView(session, accountId);
  return { displayName, active, accountType };
}
