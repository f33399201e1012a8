import * as z from 'zod';
import type { SqlRemote } from '../../forge/sql/sql-remote';
import { READING } from '../../../src/adapters/storage/tables/reading';

const insertion = z.object({ query: z.string(), params: z.array(z.unknown()).default([]) });

/** Records which readings are written: when the first was, and how often each scope was judged. */
export function readingWatch(onFirst: () => void) {
  const times = new Map<string, number>();
  const columns = READING.columns.length;
  return {
    /** The same database, with recording. */
    watched:
      (remote: SqlRemote): SqlRemote =>
      async (call) => {
        const response = await remote(call);
        const { query, params } = insertion.parse(JSON.parse(String(call.init.body)));
        if (!response.ok || !query.startsWith(`INSERT INTO ${READING.name} `)) return response;
        if (times.size === 0) onFirst();
        for (let at = 0; at < params.length; at += columns) {
          const scope = `${String(params[at])} ${String(params[at + 1])}`;
          times.set(scope, (times.get(scope) ?? 0) + 1);
        }
        return response;
      },
    /** The number of judged scopes, and the number of times for all of them together. */
    judged: () => ({ scopes: times.size, times: [...times.values()].reduce((sum, each) => sum + each, 0) }),
    reset: (): void => {
      times.clear();
    },
  };
}
