import * as z from 'zod';
import { JiraBusy, JiraError } from '../../adapters/jira/errors';
import type { JiraRefusal } from '../../adapters/jira/client';
import {
  StorageBusy,
  StorageError,
  StorageFull,
  StorageTimedOut,
  StorageUnreachable,
} from '../../adapters/storage/engine/errors';
import type { Sql } from '../../adapters/storage/engine/sql';
import {
  LOST,
  readTroubles,
  removeTrouble,
  type FailureCount,
  writeTroubles,
} from '../../adapters/storage/tables/trouble';
import type { Problem } from '../../contract/sync-facts';

/** The queue did not accept all pushed jobs. */
export class QueueRefused extends Error {
  override readonly name = 'QueueRefused';
}

/** Collects the troubles of one invocation, including those that it recovers from. */
export function failureLog() {
  const times = new Map<Problem, number>();
  const note = (problem: Problem): void => void times.set(problem, (times.get(problem) ?? 0) + 1);
  return {
    noted: (): ReadonlyMap<Problem, number> => times,
    note,
    failed: (error: unknown): void => {
      note(problemOf(error));
    },
    jiraRefused: (why: JiraRefusal): void => {
      note(why === 'busy' ? 'jira-busy' : 'jira-failing');
    },
  };
}

export type FailureLog = ReturnType<typeof failureLog>;

/** Notes that an invocation has started. @see endTrace */
export function beginTrace(sql: Sql, work: Work): Promise<void> {
  return writeTroubles(sql, [{ ...work, problem: LOST, times: 1 }]);
}

/** Writes down the troubles of an invocation, and then that it has ended. */
export async function endTrace(
  sql: Sql,
  work: Work,
  { noted, isTraced }: { readonly noted: ReadonlyMap<Problem, number>; readonly isTraced: boolean },
): Promise<void> {
  if (noted.size > 0) {
    await writeTroubles(
      sql,
      [...noted].map(([problem, times]) => ({ ...work, problem, times })),
    );
  }
  if (isTraced) await removeTrouble(sql, { spender: work.spender, problem: LOST });
}

export interface Work {
  /** The id of the invocation. */
  readonly spender: string;
  readonly purpose: string;
  readonly at: Date;
}

/** Longer than any function may run. */
const LOST_AFTER_MS = 15 * 60_000;

const problemSchema = z.enum([
  'jira-busy',
  'jira-failing',
  'jira-refused',
  'database-busy',
  'database-slow',
  'database-full',
  'database-failing',
  'database-refused',
  'queue-refused',
  'lost',
  'unexpected',
]) satisfies z.ZodType<Problem>;

/** Troubles since an instant, latest first. */
export async function troublesSince(sql: Sql, since: Date, now: Date) {
  const lostBefore = new Date(now.getTime() - LOST_AFTER_MS);
  return (await readTroubles(sql, { since, lostBefore })).map((sum: FailureCount) => ({
    ...sum,
    problem: problemSchema.catch('unexpected').parse(sum.problem),
  }));
}

function problemOf(error: unknown): Problem {
  if (error instanceof JiraBusy) return 'jira-busy';
  if (error instanceof JiraError) return 'jira-refused';
  if (error instanceof StorageBusy) return 'database-busy';
  if (error instanceof StorageTimedOut) return 'database-slow';
  if (error instanceof StorageFull) return 'database-full';
  if (error instanceof StorageUnreachable) return 'database-failing';
  if (error instanceof StorageError) return 'database-refused';
  return error instanceof QueueRefused ? 'queue-refused' : 'unexpected';
}
