import { isObject, listOf } from '../reading';

/** Asking with it is reading only, although the method is POST. */
const READING_POSTS = /\/(search\/jql|approximate-count|bulkfetch|permissions\/check|permissions\/project)$/;

export const onlyReads = (method: string, path: string): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && READING_POSTS.test(path));

/** People, groups and what they may do. */
const IDENTITY = /^\/rest\/api\/3\/(user|users|myself|group|groups|permissions|mypermissions|role)(\/|$)/;

/** Where an answer lists its objects. */
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
 * What a call costs by Atlassian's published rule: 1, and for a read 1 more for each object in the answer, 2 where it
 * is about people or permissions. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (August 2026)
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
  // A number of what was found is no object; a refusal holds none.
  if (lists.length === 0) return 'count' in answer || 'errorMessages' in answer ? 0 : 1;
  return lists.reduce((sum, length) => sum + length, 0);
}
