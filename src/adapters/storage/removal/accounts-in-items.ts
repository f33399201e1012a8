import * as z from 'zod';
import { accountsIn } from '../encoding/people';
import { textColumn, timeOf, UNTOLD } from '../rows/columns';
import { replaceRowsWhere } from '../rows/table';
import type { Sql } from '../engine/sql';
import { readAuthors } from '../tables/frozen-forecast';
import { isSomebody, PERSON } from '../tables/person';

const ITEMS_AT_ONCE = 5000;

const peopleRow = z.object({ id: textColumn, people: textColumn });

/** The accounts in items, and where to continue; null when all items were read. */
interface AccountsPage {
  readonly accountIds: readonly string[];
  readonly next: string | null;
}

/** The accounts in the next five thousand items: everyone about whom anything is stored. Reads no histories. */
async function readAccountsInItems(sql: Sql, after: string | null): Promise<AccountsPage> {
  const rows = await sql.read(
    { text: `SELECT id, people FROM item WHERE id > ? ORDER BY id LIMIT ${ITEMS_AT_ONCE}`, values: [after ?? ''] },
    peopleRow,
  );
  const accountIds = [...new Set(rows.flatMap(({ people }) => accountsIn(people)))];
  return { accountIds, next: rows.length < ITEMS_AT_ONCE ? null : (rows.at(-1)?.id ?? null) };
}

/** Stores all accounts in items and frozen forecasts, so that they are reported; known accounts stay unchanged. */
export async function noteAccountsInItems(sql: Sql, seenAt: Date): Promise<void> {
  const noted = new Set<string>();
  const note = async (accountIds: readonly string[]): Promise<void> => {
    const fresh = accountIds.filter((id) => isSomebody(id) && !noted.has(id));
    for (const id of fresh) noted.add(id);
    const rows = fresh.map((id) => [id, UNTOLD, UNTOLD, timeOf(seenAt), 0]);
    await replaceRowsWhere(sql, { table: PERSON, rows, condition: 'stored.account_id IS NULL' });
  };
  let after: string | null = null;
  do {
    const page: AccountsPage = await readAccountsInItems(sql, after);
    await note(page.accountIds);
    after = page.next;
  } while (after !== null);
  await note(await readAuthors(sql));
}
