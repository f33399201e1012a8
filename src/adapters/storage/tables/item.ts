import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { WorkItem } from '../../../core/model/work-item';
import { textColumn } from '../rows/columns';
import { containerValues } from '../rows/kinds';
import { batchesOf, chunksOf, conditionalReplace, questionMarks } from '../rows/table';
import type { Sql } from '../sql';
import { removeEndedWaits, writeLookups } from './item-lookups';
import { type IdSource, type ItemPage, readAllItems, readItemPage, type StoredItem } from './item-page';
import { ITEM, type ItemRow, itemRow } from './item-row';

export type { ItemPage, StoredItem };

/** Ids in one `IN (…)`. */
const IDS_AT_ONCE = 1000;

/** The items that are stored of these ids, in the order of their ids. One statement for as many as an answer carries. */
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
 * Some of what is or ever was in a container, removed items included, from the id after `after` (null: the first).
 * @example for (let after = null; ;) { const page = await readScopePage(sql, scope, after); …; after = page.next; }
 */
export function readScopePage(sql: Sql, container: ContainerRef, after: string | null): Promise<ItemPage> {
  return readItemPage(sql, wantedIn(container), after);
}

/** All that is or ever was in a container. A project of ten thousand items takes about four statements. */
export function readScope(sql: Sql, container: ContainerRef): Promise<readonly StoredItem[]> {
  return readAllItems(sql, wantedIn(container));
}

function wantedIn(container: ContainerRef): readonly IdSource[] {
  const values = containerValues(container);
  const was: IdSource = { from: 'item_scope WHERE kind = ? AND container_id = ?', id: 'item_id', values };
  if (container.kind !== 'project') return [was];
  return [{ from: 'item WHERE project_key = ?', id: 'id', values: [container.id] }, was];
}

/** A wish to store an item as it is now known. */
export interface ItemWrite {
  readonly item: WorkItem;
  /** What was stored when this was concluded; null when nothing was. */
  readonly over: StoredItem | null;
}

/**
 * Stores items, each one whole or not at all, and only where what is stored is still what it was concluded from.
 * Answers the ids of those that lost: another writer was there first, so read them again, conclude again, write again.
 * What items are found by is written before them, so that being ended half way hides none; writing again what is
 * stored already changes nothing. Every item may stand in `writes` once. For one item: one statement, and up to three
 * more where it comes into another container, gets another key or begins to wait for another item.
 */
export async function writeItems(sql: Sql, writes: readonly ItemWrite[]): Promise<readonly string[]> {
  const steps = writes.map(({ item, over }) => ({ before: over?.item ?? null, after: item }));
  await writeLookups(sql, steps);
  const lost = [
    ...(await writeRows(
      sql,
      writes.filter(({ over }) => over === null),
    )),
    ...(await writeRows(
      sql,
      writes.filter(({ over }) => over !== null),
    )),
  ];
  await removeEndedWaits(sql, lost.length === 0 ? steps : steps.filter(({ after }) => !lost.includes(after.id)));
  return lost;
}

async function writeRows(sql: Sql, writes: readonly ItemWrite[]): Promise<readonly string[]> {
  const prepared = new Map(writes.map(({ item, over }) => [item.id, { ...itemRow(item), over: over?.version ?? '' }]));
  const areNew = writes.every(({ over }) => over === null);
  const lost: string[] = [];
  for (const batch of batchesOf([...prepared.values()].map(({ row, over }) => [...row, over]))) {
    const statement = conditionalReplace(ITEM, batch, `COALESCE(stored.version, '') = incoming.extra_0`);
    const changed = await sql.write(statement);
    // A replaced row counts as one or two: of several, it cannot be told which were written.
    const isWhole = areNew ? changed === batch.length : batch.length === 1 && changed > 0;
    if (!isWhole)
      lost.push(
        ...(await notStored(
          sql,
          batch.map(([id]) => String(id)),
          prepared,
        )),
      );
  }
  return lost;
}

async function notStored(
  sql: Sql,
  ids: readonly string[],
  prepared: ReadonlyMap<string, ItemRow>,
): Promise<readonly string[]> {
  const stored = await readItemVersions(sql, ids);
  return ids.filter((id) => stored.get(id) !== prepared.get(id)?.version);
}

const versionRow = z.object({ id: textColumn, version: textColumn });

/** Under which version each of these items is stored; those that are not stored are absent. */
export async function readItemVersions(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  for (const chunk of chunksOf(ids, IDS_AT_ONCE)) {
    const text = `SELECT id, version FROM item WHERE id IN (${questionMarks(chunk.length)})`;
    for (const { id, version } of await sql.read({ text, values: chunk }, versionRow)) versions.set(id, version);
  }
  return versions;
}

/** Takes items away with all that they are found by. Ended half way, it is finished by doing it again. */
export async function removeItems(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids, IDS_AT_ONCE)) {
    const marks = questionMarks(chunk.length);
    for (const table of ['item_scope', 'former_key', 'link']) {
      await sql.write({ text: `DELETE FROM ${table} WHERE item_id IN (${marks})`, values: chunk });
    }
    await sql.write({ text: `DELETE FROM item WHERE id IN (${marks})`, values: chunk });
  }
}
