import * as z from 'zod';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const ATTEMPT: Table = { name: 'attempt', key: ['work'], columns: ['work', 'ids', 'begun_at'] };

/** What some work is reading just now. */
export interface Attempt {
  /** A job with its project, or one page of a panel. */
  readonly work: string;
  /** Empty while it is not known what a page holds. */
  readonly ids: readonly string[];
  readonly begunAt: Date;
}

const attemptRow = z
  .object({ work: textColumn, ids: textColumn, begun_at: instantColumn })
  .transform(({ ids, begun_at, ...row }): Attempt => ({
    ...row,
    ids: ids === '' ? [] : ids.split(' '),
    begunAt: begun_at,
  }));

/** Writes down what is going to be read, over what the same work read before. */
export async function writeAttempt(sql: Sql, { work, ids, begunAt }: Attempt): Promise<void> {
  await replaceRows(sql, ATTEMPT, [[work, ids.join(' '), timeOf(begunAt)]]);
}

/** Oldest first. */
export function readAttempts(sql: Sql): Promise<readonly Attempt[]> {
  return sql.read({ text: 'SELECT work, ids, begun_at FROM attempt ORDER BY begun_at, work' }, attemptRow);
}

export async function removeAttempts(sql: Sql, works: readonly string[]): Promise<void> {
  if (works.length === 0) return;
  await sql.write({ text: `DELETE FROM attempt WHERE work IN (${questionMarks(works.length)})`, values: works });
}
