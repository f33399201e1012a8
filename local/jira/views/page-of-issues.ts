import { grouped } from '../grouped';
import type { Session } from '../session';
import type { IssueRecord } from '../store/issue-record';
import { childrenOf, issuesById } from '../store/issue-table';
import type { CommentEntry, WorklogEntry } from '../store/journal';
import { commentsOf, worklogsOf } from '../store/journal';
import type { LinkEntry } from '../store/link-table';
import { linksOf } from '../store/link-table';
import { seesIssue } from '../store/visibility';

/** The data for the fields of a page of issues, read in a few queries for all of them. */
export interface PageOfIssues {
  readonly comments: ReadonlyMap<number, readonly CommentEntry[]>;
  readonly worklogs: ReadonlyMap<number, readonly WorklogEntry[]>;
  readonly links: ReadonlyMap<number, readonly LinkEntry[]>;
  readonly children: ReadonlyMap<number, readonly IssueRecord[]>;
  /** Parents and linked issues that the viewer may see. */
  readonly others: ReadonlyMap<number, IssueRecord>;
}

export function gatherPage(
  session: Session,
  records: readonly IssueRecord[],
  wants: (fieldId: string) => boolean,
): PageOfIssues {
  const { store, visibility } = session;
  const issueIds = records.map((record) => record.id);
  const reach = { issueIds, until: store.until };
  const links = wants('issuelinks') ? linksOf(store.journal, reach) : [];
  const otherIds = new Set([
    ...records.flatMap((record) => record.parentId ?? []),
    ...links.flatMap((link) => [link.source, link.target]),
  ]);
  const seen = (issue: IssueRecord): boolean => seesIssue(visibility, issue);
  const subtasks = wants('subtasks') ? childrenOf(store.state, issueIds).filter(seen) : [];
  const byIssue = <Entry extends { readonly issueId: number }>(entries: readonly Entry[]) =>
    grouped(entries, (entry) => entry.issueId);
  return {
    comments: byIssue(wants('comment') ? commentsOf(store.journal, reach) : []),
    worklogs: byIssue(wants('worklog') ? worklogsOf(store.journal, reach) : []),
    links: linksByIssue(links),
    children: grouped(subtasks, (subtask) => subtask.parentId ?? 0),
    others: new Map(
      issuesById(store.state, [...otherIds])
        .filter(seen)
        .map((issue) => [issue.id, issue]),
    ),
  };
}

function linksByIssue(links: readonly LinkEntry[]): ReadonlyMap<number, readonly LinkEntry[]> {
  const byIssue = new Map<number, LinkEntry[]>();
  for (const link of links) {
    for (const end of new Set([link.source, link.target])) {
      const known = byIssue.get(end);
      if (known === undefined) byIssue.set(end, [link]);
      else known.push(link);
    }
  }
  return byIssue;
}
