import * as z from 'zod';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const TROUBLE: Table = {
  name: 'trouble',
  key: ['spender', 'problem'],
  columns: ['spender', 'problem', 'purpose', 'times', 'last_at'],
};

/** Marks an invocation from its beginning to its end: if the platform ended the invocation, the mark stays. */
export const LOST = 'lost';

/** A trouble of one invocation. */
export interface Trouble {
  readonly spender: string;
  /** The purpose of the work: filling, repairing … */
  readonly purpose: string;
  readonly problem: string;
  readonly times: number;
  readonly at: Date;
}

export async function writeTroubles(sql: Sql, troubles: readonly Trouble[]): Promise<void> {
  await replaceRows(
    sql,
    TROUBLE,
    troubles.map(({ spender, problem, purpose, times, at }) => [spender, problem, purpose, times, timeOf(at)]),
  );
}

export async function removeTrouble(
  sql: Sql,
  { spender, problem }: Pick<Trouble, 'spender' | 'problem'>,
): Promise<void> {
  await sql.write({ text: 'DELETE FROM trouble WHERE spender = ? AND problem = ?', values: [spender, problem] });
}

export interface FailureCount extends Pick<Trouble, 'purpose' | 'problem' | 'times'> {
  readonly lastAt: Date;
}

const sumRow = z
  .object({ purpose: textColumn, problem: textColumn, times: numberColumn, last_at: instantColumn })
  .transform(({ last_at, ...row }): FailureCount => ({ ...row, lastAt: last_at }));

/** Troubles since an instant, latest first. Invocations that began after `lostBefore` may still be running. */
export function readTroubles(
  sql: Sql,
  { since, lostBefore }: { readonly since: Date; readonly lostBefore: Date },
): Promise<readonly FailureCount[]> {
  return sql.read(
    {
      text:
        'SELECT purpose, problem, SUM(times) AS times, MAX(last_at) AS last_at FROM trouble ' +
        'WHERE last_at >= ? AND (problem <> ? OR last_at < ?) ' +
        'GROUP BY purpose, problem ORDER BY last_at DESC, purpose, problem',
      values: [timeOf(since), LOST, timeOf(lostBefore)],
    },
    sumRow,
  );
}

export async function removeTroublesBefore(sql: Sql, instant: Date): Promise<void> {
  await sql.write({ text: 'DELETE FROM trouble WHERE last_at < ?', values: [timeOf(instant)] });
}
