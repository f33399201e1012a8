import * as z from 'zod';
import type { StoredItem } from '../../../core/model/stored-item';
import { decodeItem } from '../encoding/item';
import { numberColumn, textColumn } from '../rows/columns';
import type { Sql, SqlValue } from '../engine/sql';

/** Some items in the order of their ids, and where to continue; null if these were the last. */
export interface ItemPage {
  readonly items: readonly StoredItem[];
  readonly next: string | null;
}

/** Where to find ids of items: a table and a condition, and the column with the id. */
export interface IdSource {
  readonly from: string;
  readonly id: 'id' | 'item_id';
  readonly values: readonly SqlValue[];
}

const storedColumns = 'item.id, item.version, item.people, item.facts';
const storedRow = z.object({ id: textColumn, version: textColumn, people: textColumn, facts: textColumn });
const storedItem = ({ id, version, people, facts }: z.infer<typeof storedRow>): StoredItem => ({
  item: decodeItem(id, { people, facts }),
  version,
});

const pageRow = storedRow.extend({ wanted: numberColumn });

/** Below the platform's limit of 4 MiB per answer. */
const MAX_ANSWER_BYTES = 3_500_000;
const MAX_ITEMS = 2000;
/** Size of a row in an answer besides the texts whose length is stored. */
const ROW_BYTES = 120;

/**
 * As many items as fit into one answer, in one statement; an item in several sources comes once. A single larger item
 * comes alone.
 */
export async function readItemPage(sql: Sql, sources: readonly IdSource[], after: string | null): Promise<ItemPage> {
  const ids = sources.map(
    ({ from, id }, index) =>
      `SELECT id FROM (SELECT ${id} AS id FROM ${from} AND ${id} > ? ORDER BY ${id} LIMIT ${MAX_ITEMS}) AS ids_${index}`,
  );
  const rows = await sql.read(
    {
      text:
        `SELECT ${storedColumns}, sized.wanted FROM (` +
        `SELECT id, bytes, SUM(bytes + ${ROW_BYTES}) OVER (ORDER BY id) AS total, COUNT(*) OVER () AS wanted FROM (` +
        `SELECT item.id, item.bytes FROM (${ids.join(' UNION ')}) AS ids JOIN item ON item.id = ids.id ` +
        `ORDER BY item.id LIMIT ${MAX_ITEMS}` +
        `) AS next_items) AS sized JOIN item ON item.id = sized.id ` +
        `WHERE sized.total <= ${MAX_ANSWER_BYTES} OR sized.total = sized.bytes + ${ROW_BYTES} ORDER BY item.id`,
      values: sources.flatMap(({ values }) => [...values, after ?? '']),
    },
    pageRow,
  );
  const last = rows.at(-1);
  const isWhole = last === undefined || (rows.length === last.wanted && last.wanted < MAX_ITEMS);
  return { items: rows.map(storedItem), next: isWhole ? null : last.id };
}

/** All pages, one after the other, from the id after `from` (null: the first). */
export async function readAllItems(
  sql: Sql,
  sources: readonly IdSource[],
  from: string | null = null,
): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let after = from;
  do {
    const page: ItemPage = await readItemPage(sql, sources, after);
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}
