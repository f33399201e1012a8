import type { ViewCost } from '../bridge/host-calls';
import type { InvocationRecord } from '../runtime/invocation';

export type CallGroups = NonNullable<ViewCost['calls']>;

/** Adds an invocation's REST calls to the counts so far: one group for each function, method and kind of address. */
export function withCallsOf(before: CallGroups, { request, calls }: InvocationRecord): CallGroups {
  const groups = new Map(before.map((group) => [nameOf(group), group]));
  for (const { method, path } of calls.filter(({ remote }) => remote === 'fpp/jira')) {
    const group = { functionKey: request.functionKey, method, path: kindOf(path), count: 1 };
    const known = groups.get(nameOf(group));
    groups.set(nameOf(group), known === undefined ? group : { ...known, count: known.count + 1 });
  }
  return [...groups.values()];
}

const nameOf = ({ functionKey, method, path }: CallGroups[number]): string => `${functionKey} ${method} ${path}`;

/** The address without the parts that differ between calls: the query, numbers and issue keys. */
const kindOf = (path: string): string =>
  (path.split('?')[0] ?? path)
    .split('/')
    .map((segment, index, all) =>
      isVersion(all, index) || !/^(\d+|[A-Z][A-Z0-9_]*-\d+)$/i.test(segment) ? segment : '…',
    )
    .join('/');

/** The 3 in /rest/api/3 is part of the address. */
const isVersion = (segments: readonly string[], index: number): boolean => segments[index - 2] === 'rest';
