import type { KnownSprint } from '../store/catalogue';
import type { IssueRecord } from '../store/issue-record';
import { issuesById } from '../store/issue-table';
import { numberIn } from '../store/sql-database';
import { changeIssue, recordItems } from './change-issue';
import { sprintsAfter } from './edit-issue';
import type { WriteSession } from './write-session';

/** Moves an issue into a running or future sprint; closed sprints stay in its list, as in Jira. */
export function moveToSprint(session: WriteSession, issue: IssueRecord, sprint: KnownSprint): void {
  changeIssue(session, issue, { ...issue, sprintIds: sprintsAfter(issue, sprint.id, session) });
}

/** Removes an issue from every sprint that is not closed. */
export function moveToBacklog(session: WriteSession, issue: IssueRecord): void {
  changeIssue(session, issue, { ...issue, sprintIds: sprintsAfter(issue, null, session) });
}

/** Places issues right before or after another one, in the given order. */
export function rankIssues(
  session: WriteSession,
  issues: readonly IssueRecord[],
  place: { readonly issue: IssueRecord; readonly before: boolean },
): void {
  const { state, roles } = session.store;
  const { rank } = place.issue;
  const next = place.before
    ? state.first('SELECT max(rank) AS rank FROM issue WHERE rank < ?', [rank])
    : state.first('SELECT min(rank) AS rank FROM issue WHERE rank > ?', [rank]);
  const far = next?.['rank'] === null || next === null ? rank + (place.before ? -1 : 1) : numberIn(next, 'rank');
  const [low, high] = place.before ? [far, rank] : [rank, far];
  issues.forEach((issue, index) => {
    // Moving to a sprint in the same request has already written the issue.
    const [current = issue] = issuesById(state, [issue.id]);
    const to = low + ((high - low) * (index + 1)) / (issues.length + 1);
    if (to === current.rank) return;
    const words = to < current.rank ? 'Ranked higher' : 'Ranked lower';
    const item = { field: 'Rank', fieldtype: 'custom' as const, from: '', fromString: '', to: '', toString: words };
    recordItems(session, { ...current, rank: to }, [roles.rank === null ? item : { ...item, fieldId: roles.rank }]);
  });
}
