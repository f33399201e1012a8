import { isObject, listOf } from '../reading';

/** These only read, although their method is POST. */
const READING_POSTS = /\/(search\/jql|approximate-count|bulkfetch|permissions\/check|permissions\/project)$/;

export const onlyReads = (method: string, path: string): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && READING_POSTS.test(path));

/** People, groups and their permissions. */
const IDENTITY = /^\/rest\/api\/3\/(user|users|myself|group|groups|permissions|mypermissions|role)(\/|$)/;

/** The lists of objects in an answer. */
const LISTS = [
  'issues',
  'values',
  'issueChangeLogs',
  'projectPermissions',
  'comments',
  'worklogs',
  'issueLinkTypes',
  'transitions',
] as const;

/**
 * The cost of a call by Atlassian's published rule: 1, and for a read 1 more for each object in the answer, 2 for
 * objects about people or permissions. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (August 2026)
 */
export function pointsOf(
  { method, path }: { readonly method: string; readonly path: string },
  answer: unknown,
): number {
  if (!onlyReads(method, path)) return 1;
  return 1 + objectsIn(answer) * (IDENTITY.test(path) ? 2 : 1);
}

function objectsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (!isObject(answer)) return 0;
  const lists = LISTS.flatMap((name) => (Array.isArray(answer[name]) ? [listOf(answer[name]).length] : []));
  // A count of found issues is no object; an error contains none.
  if (lists.length === 0) return 'count' in answer || 'errorMessages' in answer ? 0 : 1;
  return lists.reduce((sum, length) => sum + length, 0);
}
