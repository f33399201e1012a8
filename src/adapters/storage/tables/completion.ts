import * as z from 'zod';
import { StorageDuplicate } from '../engine/errors';
import { numberColumn, textColumn } from '../rows/columns';
import type { Sql } from '../engine/sql';

/** What the items leave behind that a project finished on one day, when they are no longer kept themselves. */
export interface Completion {
  readonly projectKey: string;
  /** Days since 1970-01-01, where the site is. */
  readonly day: number;
  readonly items: number;
  /** The sum of their estimates. */
  readonly points: number;
  /** How many working days each took, in tenths of a day, shortest first; those that cannot be told are left out. */
  readonly cycleDays: readonly number[];
}

/**
 * Writes a day's completions down once, before its items go. A second time changes nothing: then some of the items may
 * be gone already, and fewer would be counted.
 */
export async function writeCompletion(
  sql: Sql,
  { projectKey, day, items, points, cycleDays }: Completion,
): Promise<void> {
  try {
    await sql.write({
      text: 'INSERT INTO completion (project_key, on_day, items, points, cycle_days) VALUES (?, ?, ?, ?, ?)',
      values: [projectKey, day, items, points, cycleDays.map((days) => Math.round(days * 10)).join(',')],
    });
  } catch (error) {
    if (!(error instanceof StorageDuplicate)) throw error;
  }
}

const completionRow = z
  .object({
    project_key: textColumn,
    on_day: numberColumn,
    items: numberColumn,
    points: numberColumn,
    cycle_days: textColumn,
  })
  .transform(({ project_key, on_day, items, points, cycle_days }): Completion => ({
    projectKey: project_key,
    day: on_day,
    items,
    points,
    cycleDays: cycle_days === '' ? [] : cycle_days.split(',').map((tenths) => Number(tenths) / 10),
  }));

/** What was left behind by a project, oldest day first. */
export function readCompletions(sql: Sql, projectKey: string): Promise<readonly Completion[]> {
  return sql.read(
    {
      text: 'SELECT project_key, on_day, items, points, cycle_days FROM completion WHERE project_key = ? ORDER BY on_day',
      values: [projectKey],
    },
    completionRow,
  );
}
