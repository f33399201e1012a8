import * as z from 'zod';
import type { Status } from '../../../core/model/status';
import { textColumn, timeOf } from '../rows/columns';
import { CATEGORY_NUMBERS, namedColumn } from '../rows/kinds';
import { replaceOlder, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const ITEM_STATUS: Table = { name: 'item_status', key: ['id'], columns: ['id', 'name', 'category', 'seen_at'] };

/** Stores the site's statuses as they were seen at a moment, except where something later was stored already. */
export async function writeStatuses(sql: Sql, statuses: readonly Status[], seenAt: Date): Promise<void> {
  await replaceOlder(
    sql,
    ITEM_STATUS,
    statuses.map(({ id, name, category }) => [id, name, CATEGORY_NUMBERS[category], timeOf(seenAt)]),
  );
}

const statusRow = z.object({ id: textColumn, name: textColumn, category: namedColumn(CATEGORY_NUMBERS) });

/** All statuses that items have or had. */
export function readStatuses(sql: Sql): Promise<readonly Status[]> {
  return sql.read({ text: 'SELECT id, name, category FROM item_status ORDER BY id' }, statusRow);
}
