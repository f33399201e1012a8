import * as z from 'zod';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { chunksOf, questionMarks, replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const HARD_ITEM: Table = { name: 'hard_item', key: ['id'], columns: ['id', 'failures', 'tried_at'] };
/** A page or two of them is a lot; more are looked at when these are done. */
const MOST_ITEMS = 1000;

/** An item that functions were ended over, or that could not be read. */
export interface HardItem {
  readonly id: string;
  readonly failures: number;
  readonly triedAt: Date;
}

const hardItemRow = z
  .object({ id: textColumn, failures: numberColumn, tried_at: instantColumn })
  .transform(({ tried_at, ...row }): HardItem => ({ ...row, triedAt: tried_at }));

/** Those that failed most come first. */
export function readHardItems(sql: Sql): Promise<readonly HardItem[]> {
  const text = `SELECT id, failures, tried_at FROM hard_item ORDER BY failures DESC, tried_at, id LIMIT ${String(MOST_ITEMS)}`;
  return sql.read({ text }, hardItemRow);
}

export async function writeHardItems(sql: Sql, items: readonly HardItem[]): Promise<void> {
  await replaceRows(
    sql,
    HARD_ITEM,
    items.map(({ id, failures, triedAt }) => [id, failures, timeOf(triedAt)]),
  );
}

/** What was read after all is an item like any other. */
export async function removeHardItems(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids, MOST_ITEMS)) {
    await sql.write({ text: `DELETE FROM hard_item WHERE id IN (${questionMarks(chunk.length)})`, values: chunk });
  }
}
