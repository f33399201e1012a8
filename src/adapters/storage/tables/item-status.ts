import type { Status } from '../../../core/model/status';
import { timeOf } from '../rows/columns';
import { CATEGORY_NUMBERS } from '../rows/kinds';
import { replaceOlder, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const ITEM_STATUS: Table = { name: 'item_status', key: ['id'], columns: ['id', 'name', 'category', 'seen_at'] };

/** Stores the site's statuses as seen at a moment, unless something later is stored already. */
export async function writeStatuses(sql: Sql, statuses: readonly Status[], seenAt: Date): Promise<void> {
  await replaceOlder(
    sql,
    ITEM_STATUS,
    statuses.map(({ id, name, category }) => [id, name, CATEGORY_NUMBERS[category], timeOf(seenAt)]),
  );
}
