import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { ItemWrite, StoredItem } from '../../../core/model/stored-item';
import { StorageDuplicate } from '../engine/errors';
import { textColumn } from '../rows/columns';
import { containerValues } from '../rows/kinds';
import { batchesOf, chunksOf, insertRows, questionMarks, replaceRows, type Row, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';
import { removeEndedWaits, writeLookups } from './item-lookups';
import { type IdSource, type ItemPage, readAllItems, readItemPage } from './item-page';
import { ITEM, type ItemRow, itemRow } from './item-row';

/** Ids in one `IN (…)`. */
const IDS_AT_ONCE = 1000;

/** The stored items with these ids, in the order of their ids. One statement for as many as fit into an answer. */
export async function readItems(sql: Sql, ids: readonly string[]): Promise<readonly StoredItem[]> {
  const read: StoredItem[] = [];
  for (const chunk of chunksOf([...new Set(ids)], IDS_AT_ONCE)) {
    read.push(
      ...(await readAllItems(sql, [
        { from: `item WHERE id IN (${questionMarks(chunk.length)})`, id: 'id', values: chunk },
      ])),
    );
  }
  return read;
}

/**
 * Some of the items that are or ever were in a container, removed ones included, from the id after `after` (null: the first).
 * @example for (let after = null; ;) { const page = await readScopePage(sql, scope, after); …; after = page.next; }
 */
export function readScopePage(sql: Sql, container: ContainerRef, after: string | null): Promise<ItemPage> {
  return readItemPage(sql, wantedIn(container), after);
}

/** All items that are or ever were in a container. A project of ten thousand items takes about four statements. */
export function readScope(sql: Sql, container: ContainerRef): Promise<readonly StoredItem[]> {
  return readAllItems(sql, wantedIn(container));
}

/** The same, where the first page is read already. */
export async function readScopeFrom(
  sql: Sql,
  container: ContainerRef,
  { items, next }: ItemPage,
): Promise<readonly StoredItem[]> {
  return next === null ? items : [...items, ...(await readAllItems(sql, wantedIn(container), next))];
}

function wantedIn(container: ContainerRef): readonly IdSource[] {
  const values = containerValues(container);
  const was: IdSource = { from: 'item_scope WHERE kind = ? AND container_id = ?', id: 'item_id', values };
  if (container.kind !== 'project') return [was];
  return [{ from: 'item WHERE project_key = ?', id: 'id', values: [container.id] }, was];
}

/**
 * Stores items, each completely or not at all, and only if the stored version is still the one that the change was
 * based on. Returns the ids of the others: another writer was first, so read, apply and write them again. The rows by
 * which items are found are written before the items, so that an interruption hides none; writing again what is stored
 * changes nothing. Every item may occur once in `writes`. Many new items are written per statement, others one by one;
 * up to three statements more if one enters another container, gets another key or begins to wait.
 */
export async function writeItems(sql: Sql, writes: readonly ItemWrite[]): Promise<readonly string[]> {
  const steps = writes.map(({ item, over }) => ({ before: over?.item ?? null, after: item }));
  await writeLookups(sql, steps);
  const prepared = writes.map(({ item, over }): PreparedItem => ({ id: item.id, ...itemRow(item), over }));
  const lost = [
    ...(await insertItems(
      sql,
      prepared.filter(({ over }) => over === null),
    )),
    ...(await updateItems(sql, prepared)),
  ];
  await removeEndedWaits(sql, lost.length === 0 ? steps : steps.filter(({ after }) => !lost.includes(after.id)));
  return lost;
}

interface PreparedItem extends ItemRow {
  readonly id: string;
  readonly over: StoredItem | null;
}

/** Writes as many as fit into one request at a time. If some exist already, the others are written without them. */
async function insertItems(sql: Sql, items: readonly PreparedItem[]): Promise<readonly string[]> {
  const lost: string[] = [];
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const batch of batchesOf(items.map(({ row }) => row))) {
    let left = batch;
    for (let error = await refusalOf(sql, left); error !== null; error = await refusalOf(sql, left)) {
      const stored = await readItemVersions(
        sql,
        left.map(([id]) => String(id)),
      );
      if (stored.size === 0) throw error;
      for (const [id, version] of stored) if (byId.get(id)?.version !== version) lost.push(id);
      left = left.filter(([id]) => !stored.has(String(id)));
    }
  }
  return lost;
}

async function refusalOf(sql: Sql, batch: readonly Row[]): Promise<StorageDuplicate | null> {
  if (batch.length === 0) return null;
  try {
    await insertRows(sql, ITEM, batch);
    return null;
  } catch (error) {
    if (error instanceof StorageDuplicate) return error;
    throw error;
  }
}

const UPDATE = `UPDATE item SET ${ITEM.columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ? AND version = ?`;

/** One at a time; unchanged items are not written. */
async function updateItems(sql: Sql, items: readonly PreparedItem[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { id, row, version, over } of items) {
    if (over === null || over.version === version) continue;
    const changed = await sql.write({ text: UPDATE, values: [...row, id, over.version] });
    if (changed > 0) continue;
    const stored = await readItemVersions(sql, [id]);
    if (stored.get(id) !== version) lost.push(id);
  }
  return lost;
}

const versionRow = z.object({ id: textColumn, version: textColumn });

/** The stored versions of these items; items that are not stored are absent. */
export async function readItemVersions(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  for (const chunk of chunksOf(ids, IDS_AT_ONCE)) {
    const text = `SELECT id, version FROM item WHERE id IN (${questionMarks(chunk.length)})`;
    for (const { id, version } of await sql.read({ text, values: chunk }, versionRow)) versions.set(id, version);
  }
  return versions;
}

/** Removes items and all rows by which they are found. If it is interrupted, repeating it finishes it. */
export async function removeItems(sql: Sql, ids: readonly string[]): Promise<void> {
  await removeRows(sql, ['pruned', ...FOUND_BY], ids);
}

/**
 * Deletes items of a project that still exist in the tracker, and remembers that they were stored, so that they do not
 * count as missed. They are stored again when an event or a reading contains them.
 */
export async function pruneItems(sql: Sql, projectKey: string, ids: readonly string[]): Promise<void> {
  await replaceRows(
    sql,
    PRUNED,
    ids.map((id) => [projectKey, id]),
  );
  await removeRows(sql, FOUND_BY, ids);
}

const PRUNED: Table = { name: 'pruned', key: ['item_id'], columns: ['project_key', 'item_id'] };
const FOUND_BY = ['item_scope', 'former_key', 'link'];

/** The items themselves last: while an item exists, its other rows can be found again. */
async function removeRows(sql: Sql, tables: readonly string[], ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids, IDS_AT_ONCE)) {
    const marks = questionMarks(chunk.length);
    for (const table of tables) {
      await sql.write({ text: `DELETE FROM ${table} WHERE item_id IN (${marks})`, values: chunk });
    }
    await sql.write({ text: `DELETE FROM item WHERE id IN (${marks})`, values: chunk });
  }
}
