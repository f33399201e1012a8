import * as z from 'zod';
import { numberColumn, textColumn } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const SPENDING: Table = {
  name: 'spending',
  key: ['on_hour', 'purpose', 'spender'],
  columns: ['on_hour', 'purpose', 'spender', 'points', 'calls', 'function_ms', 'statements'],
};

const HOUR_MS = 3_600_000;

/** The requests of one invocation to Jira so far, in the hour in which it began. */
export interface Spending {
  readonly at: Date;
  /** The purpose: filling, repairing … */
  readonly purpose: string;
  /** The id of the invocation: writing its row again replaces the earlier one. */
  readonly spender: string;
  readonly points: number;
  readonly calls: number;
  readonly functionMs: number;
  readonly statements: number;
}

export async function writeSpending(sql: Sql, spending: Spending): Promise<void> {
  const { at, purpose, spender, points, calls, functionMs, statements } = spending;
  await replaceRows(sql, SPENDING, [[hourOf(at), purpose, spender, points, calls, Math.round(functionMs), statements]]);
}

export interface SpentFor {
  readonly purpose: string;
  readonly points: number;
  readonly calls: number;
  readonly functionMs: number;
  readonly statements: number;
}

const spentRow = z
  .object({
    purpose: textColumn,
    points: numberColumn,
    calls: numberColumn,
    function_ms: numberColumn,
    statements: numberColumn,
  })
  .transform(({ function_ms, ...row }): SpentFor => ({ ...row, functionMs: function_ms }));

/** The usage from the hour of one instant to the hour of another, both included, by purpose. */
export function readSpending(
  sql: Sql,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<readonly SpentFor[]> {
  return sql.read(
    {
      text:
        'SELECT purpose, SUM(points) AS points, SUM(calls) AS calls, SUM(function_ms) AS function_ms, SUM(statements) AS statements FROM spending ' +
        'WHERE on_hour >= ? AND on_hour <= ? GROUP BY purpose ORDER BY purpose',
      values: [hourOf(from), hourOf(to)],
    },
    spentRow,
  );
}

/** Deletes the usage before the hour of an instant. */
export async function removeSpendingBefore(sql: Sql, instant: Date): Promise<void> {
  await sql.write({ text: 'DELETE FROM spending WHERE on_hour < ?', values: [hourOf(instant)] });
}

function hourOf(instant: Date): number {
  return Math.floor(instant.getTime() / HOUR_MS);
}
