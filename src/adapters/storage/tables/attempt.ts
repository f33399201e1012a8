import * as z from 'zod';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

/** Stored among the states of jobs, like hard items. */
const SYNC: Table = {
  name: 'sync',
  key: ['project_key', 'job'],
  columns: ['project_key', 'job', 'state', 'notes', 'items', 'revision', 'changed_at'],
};
/** Used in place of a project key; no key begins like this. */
const ATTEMPTS = '* attempt';

/** What some work is reading now. */
export interface Attempt {
  /** A job with its project, or one page of a panel; at most 64 characters. */
  readonly work: string;
  /** Empty while the content of a page is not known. */
  readonly ids: readonly string[];
  readonly begunAt: Date;
}

const attemptRow = z
  .object({ job: textColumn, notes: textColumn, changed_at: instantColumn })
  .transform(({ job, notes, changed_at }): Attempt => ({
    work: job,
    ids: notes === '' ? [] : notes.split(' '),
    begunAt: changed_at,
  }));

/** Notes what is going to be read, and replaces the earlier note of the same work. */
export async function writeAttempt(sql: Sql, { work, ids, begunAt }: Attempt): Promise<void> {
  await replaceRows(sql, SYNC, [[ATTEMPTS, work, 'running', ids.join(' '), 0, 0, timeOf(begunAt)]]);
}

/** Oldest first. */
export function readAttempts(sql: Sql): Promise<readonly Attempt[]> {
  const text = 'SELECT job, notes, changed_at FROM sync WHERE project_key = ? ORDER BY changed_at, job';
  return sql.read({ text, values: [ATTEMPTS] }, attemptRow);
}

export async function removeAttempts(sql: Sql, works: readonly string[]): Promise<void> {
  if (works.length === 0) return;
  const text = `DELETE FROM sync WHERE project_key = ? AND job IN (${questionMarks(works.length)})`;
  await sql.write({ text, values: [ATTEMPTS, ...works] });
}
