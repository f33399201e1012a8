import type { Jira } from './client';
import { isObject, listAt } from './translation/fields/json';

/** The requests to Jira, and the points that Jira counts for them. */
export interface Spending {
  readonly calls: number;
  readonly points: number;
}

/** The lists in Jira's answers whose entries count. */
const COUNTED = [
  'issues',
  'values',
  'issueChangeLogs',
  'projectPermissions',
  'comments',
  'worklogs',
  'issueLinkTypes',
  'transitions',
] as const;

/** People, groups and permissions count twice. */
const IDENTITY = /^\/rest\/api\/3\/(user|users|myself|group|groups|permissions|mypermissions|role)([/?]|$)/;

/**
 * Points of one answered read request, by Atlassian's published rule: 1, and 1 more for each object in the answer.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function pointsOf(path: string, answer: unknown): number {
  return 1 + objectsIn(answer) * (IDENTITY.test(path) ? 2 : 1);
}

function objectsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (!isObject(answer)) return 0;
  const lists = COUNTED.filter((name) => Array.isArray(answer[name]));
  // A plain number of results is no object.
  if (lists.length === 0) return 'count' in answer ? 0 : 1;
  return lists.reduce((sum, name) => sum + listAt(answer, name).length, 0);
}

/** The same Jira client, counting its answered requests. */
export function metered(jira: Jira): Jira & { readonly spent: () => Spending } {
  let calls = 0;
  let points = 0;
  return {
    spent: () => ({ calls, points }),
    async requestJira(route, options) {
      calls += 1;
      // A request without an answer may have been counted as well.
      points += 1;
      const answer = await jira.requestJira(route, options);
      points += pointsOf(route.value, answer) - 1;
      return answer;
    },
  };
}
