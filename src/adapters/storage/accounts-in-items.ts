import * as z from 'zod';
import { accountsIn } from './encoding/people';
import { textColumn, timeOf } from './rows/columns';
import { replaceRowsWhere } from './rows/table';
import type { Sql } from './sql';
import { PERSON } from './tables/person';

const ITEMS_AT_ONCE = 5000;

const peopleRow = z.object({ id: textColumn, people: textColumn });

/** The accounts that items name, and where to go on; null when all items were looked at. */
export interface AccountsPage {
  readonly accountIds: readonly string[];
  readonly next: string | null;
}

/** Whom the next five thousand items name: everyone of whom anything is stored. Histories are not read for it. */
export async function readAccountsInItems(sql: Sql, after: string | null): Promise<AccountsPage> {
  const rows = await sql.read(
    { text: `SELECT id, people FROM item WHERE id > ? ORDER BY id LIMIT ${ITEMS_AT_ONCE}`, values: [after ?? ''] },
    peopleRow,
  );
  const accountIds = [...new Set(rows.flatMap(({ people }) => accountsIn(people)))];
  return { accountIds, next: rows.length < ITEMS_AT_ONCE ? null : (rows.at(-1)?.id ?? null) };
}

/** Sees to it that these accounts are known, so that they are reported; what is known of them already stays. */
export async function noteAccounts(sql: Sql, accountIds: readonly string[], seenAt: Date): Promise<void> {
  const rows = accountIds.map((id) => [id, 1, 0, timeOf(seenAt), 0]);
  await replaceRowsWhere(sql, { table: PERSON, rows, condition: 'stored.account_id IS NULL' });
}
