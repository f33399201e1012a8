import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { StoredItem } from '../../../core/model/stored-item';
import type { Sql } from '../engine/sql';
import { textColumn, timeOf } from '../rows/columns';
import { CATEGORY_NUMBERS, CONTAINER_NUMBERS } from '../rows/kinds';
import { chunksOf, questionMarks } from '../rows/table';
import { readAllItems } from '../tables/item-page';

const VALUES_AT_ONCE = 500;
const idRow = z.object({ id: textColumn }).transform(({ id }) => id);

const NOT_DONE = `status_id NOT IN (SELECT id FROM item_status WHERE category = ${CATEGORY_NUMBERS.done})`;

/** The items of a project of which anything happened since a moment. */
export function readChanged(sql: Sql, projectKey: string, since: Date): Promise<readonly StoredItem[]> {
  const from = 'item WHERE project_key = ? AND changed_at >= ?';
  return readAllItems(sql, [{ from, id: 'id', values: [projectKey, timeOf(since)] }]);
}

/** The ids of the items of a project that are not in a done status and have no security level. */
export async function idsOpen(sql: Sql, projectKey: string): Promise<readonly string[]> {
  const text = `SELECT id FROM item WHERE project_key = ? AND restricted = 0 AND ${NOT_DONE} ORDER BY id`;
  return sql.read({ text, values: [projectKey] }, idRow);
}

/** The ids of what is or ever was in any of these containers. */
export async function idsInside(sql: Sql, containers: readonly ContainerRef[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const kind of new Set(containers.map((container) => container.kind))) {
    const ofKind = containers.filter((container) => container.kind === kind);
    for (const chunk of chunksOf(ofKind, VALUES_AT_ONCE)) {
      const text =
        'SELECT DISTINCT item_id AS id FROM item_scope ' +
        `WHERE kind = ? AND container_id IN (${questionMarks(chunk.length)}) ORDER BY item_id`;
      const values = [CONTAINER_NUMBERS[kind], ...chunk.map(({ id }) => id)];
      for (const id of await sql.read({ text, values }, idRow)) ids.add(id);
    }
  }
  return [...ids];
}

const namedRow = z
  .object({ id: textColumn, named: textColumn, project_key: textColumn })
  .transform(({ id, named, project_key }) => ({ id, key: named, projectKey: project_key }));

/**
 * Those of these items, asked for by id, by present or by former key, that have no security level: present keys come last, so that
 * they win. Nothing of an item is read but these.
 */
export async function namedItems(sql: Sql, ids: readonly string[], keys: readonly string[]) {
  const found: z.infer<typeof namedRow>[] = [];
  const read = async (from: string, [named, of]: readonly [string, string], wanted: readonly string[]) => {
    for (const chunk of chunksOf(wanted, VALUES_AT_ONCE)) {
      const text =
        `SELECT item.id, ${named} AS named, item.project_key FROM ${from} ` +
        `WHERE item.restricted = 0 AND ${of} IN (${questionMarks(chunk.length)}) ORDER BY item.id`;
      found.push(...(await sql.read({ text, values: chunk }, namedRow)));
    }
  };
  await read('item', ['item.item_key', 'item.id'], ids);
  const former = 'former_key JOIN item ON item.id = former_key.item_id';
  await read(former, ['former_key.item_key', 'former_key.item_key'], keys);
  await read('item', ['item.item_key', 'item.item_key'], keys);
  return found;
}

/** The ids of all items of a project, and of some others, that have a security level. */
export async function idsRestricted(
  sql: Sql,
  projectKey: string,
  others: readonly string[],
): Promise<readonly string[]> {
  const text = 'SELECT id FROM item WHERE project_key = ? AND restricted = 1 ORDER BY id';
  const found = [...(await sql.read({ text, values: [projectKey] }, idRow))];
  for (const chunk of chunksOf(others, VALUES_AT_ONCE)) {
    const among = `SELECT id FROM item WHERE restricted = 1 AND id IN (${questionMarks(chunk.length)}) ORDER BY id`;
    found.push(...(await sql.read({ text: among, values: chunk }, idRow)));
  }
  return found;
}
