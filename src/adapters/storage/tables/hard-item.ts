import * as z from 'zod';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { chunksOf, questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

/** Stored among the states of jobs: each further table is one more definition that an installation waits for. */
const SYNC: Table = {
  name: 'sync',
  key: ['project_key', 'job'],
  columns: ['project_key', 'job', 'state', 'items', 'revision', 'changed_at'],
};
/** Used in place of a project key; no key begins like this. */
export const HARD_ITEMS = '* hard';
/** One or two pages of them are many; further ones are read when these are done. */
const MAX_ITEMS = 1000;

/** An item that could not be read, or during whose reading functions were ended. */
export interface HardItem {
  readonly id: string;
  readonly failures: number;
  readonly triedAt: Date;
}

const hardItemRow = z
  .object({ job: textColumn, items: numberColumn, changed_at: instantColumn })
  .transform(({ job, items, changed_at }): HardItem => ({ id: job, failures: items, triedAt: changed_at }));

/** The items with most failures come first. */
export function readHardItems(sql: Sql): Promise<readonly HardItem[]> {
  const text =
    'SELECT job, items, changed_at FROM sync WHERE project_key = ? ' +
    `ORDER BY items DESC, changed_at, job LIMIT ${String(MAX_ITEMS)}`;
  return sql.read({ text, values: [HARD_ITEMS] }, hardItemRow);
}

export async function writeHardItems(sql: Sql, items: readonly HardItem[]): Promise<void> {
  await replaceRows(
    sql,
    SYNC,
    items.map(({ id, failures, triedAt }) => [HARD_ITEMS, id, 'waiting', failures, 0, timeOf(triedAt)]),
  );
}

/** Items that were read after all are normal items again. */
export async function removeHardItems(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids, MAX_ITEMS)) {
    const text = `DELETE FROM sync WHERE project_key = ? AND job IN (${questionMarks(chunk.length)})`;
    await sql.write({ text, values: [HARD_ITEMS, ...chunk] });
  }
}
