import type { Session } from '../session';
import type { HistoryEntry } from '../store/journal';
import { historiesOf } from '../store/journal';
import type { Row } from '../store/sql-database';
import { numberIn, textIn } from '../store/sql-database';
import { timeStamp } from '../time-stamp';
import { userView } from './user-view';

const historyView = (session: Session, history: HistoryEntry) => ({
  id: history.id,
  ...(history.author === null ? {} : { author: userView(session, history.author) }),
  created: timeStamp(history.created),
  items: history.items,
});

/** The issue's whole changelog, oldest first. */
export const changelogView = (session: Session, issueId: number) =>
  historiesOf(session.store.journal, { issueIds: [issueId], until: session.store.until }).map((history) =>
    historyView(session, history),
  );

/** The addition of `expand=changelog` to an issue: newest first. */
export function expandedChangelog(session: Session, issueId: number) {
  const histories = changelogView(session, issueId).toReversed();
  return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}

/**
 * The answer of changelog/bulkfetch as text. Thousands of entries pass through here, so their items go from the
 * database into the answer without being parsed, and each author is written once.
 */
export function bulkChangelogText(session: Session, rows: readonly Row[], nextPageToken: string | null): string {
  const authors = new Map<string, string>();
  const authorText = (accountId: string): string => {
    const known = authors.get(accountId);
    if (known !== undefined) return known;
    const text = `"author":${JSON.stringify(userView(session, accountId))},`;
    authors.set(accountId, text);
    return text;
  };
  const logs = new Map<number, string[]>();
  for (const row of rows) {
    const author = textIn(row, 'author');
    const entry = `{"id":${JSON.stringify(textIn(row, 'id'))},${author === '' ? '' : authorText(author)}"created":"${timeStamp(numberIn(row, 'created'))}","items":${textIn(row, 'items')}}`;
    const issue = numberIn(row, 'issue');
    const log = logs.get(issue);
    if (log === undefined) logs.set(issue, [entry]);
    else log.push(entry);
  }
  const issues = [...logs].map(([issue, log]) => `{"issueId":"${issue}","changeHistories":[${log.join(',')}]}`);
  const next = nextPageToken === null ? '' : `,"nextPageToken":${JSON.stringify(nextPageToken)}`;
  return `{"issueChangeLogs":[${issues.join(',')}]${next}}`;
}
