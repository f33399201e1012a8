import { documentOf } from '../rich-text';
import type { CommentEntry, WorklogEntry } from '../store/journal';
import { timeStamp } from '../time-stamp';
import type { ViewPlace } from './user-view';
import { userViewOrNull } from './user-view';

export function commentView(place: ViewPlace, comment: CommentEntry) {
  const author = userViewOrNull(place, comment.author) ?? undefined;
  return {
    self: `${place.baseUrl}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
    id: String(comment.id),
    author,
    body: comment.body ?? documentOf(''),
    updateAuthor: author,
    created: timeStamp(comment.created),
    updated: timeStamp(comment.updated),
    jsdPublic: true,
  };
}

export function worklogView(place: ViewPlace, worklog: WorklogEntry) {
  const author = userViewOrNull(place, worklog.author) ?? undefined;
  return {
    self: `${place.baseUrl}/rest/api/3/issue/${worklog.issueId}/worklog/${worklog.id}`,
    author,
    updateAuthor: author,
    ...(worklog.comment === null ? {} : { comment: worklog.comment }),
    created: timeStamp(worklog.created),
    updated: timeStamp(worklog.updated),
    started: timeStamp(worklog.started),
    timeSpent: duration(worklog.seconds),
    timeSpentSeconds: worklog.seconds,
    id: String(worklog.id),
    issueId: String(worklog.issueId),
  };
}

const UNITS = [
  ['w', 5 * 8 * 3600],
  ['d', 8 * 3600],
  ['h', 3600],
  ['m', 60],
] as const;

/** Seconds in Jira's format, `1d 2h`: five days a week, eight hours a day. */
function duration(seconds: number): string {
  let rest = seconds;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count}${unit}`];
  });
  return parts.length === 0 ? '0m' : parts.join(' ');
}
