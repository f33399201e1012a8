import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { containerKindColumn, containerValues } from '../rows/kinds';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../sql';

const DIRTY_SCOPE: Table = {
  name: 'dirty_scope',
  key: ['kind', 'container_id'],
  columns: ['kind', 'container_id', 'mark', 'marked_at'],
};

/** A scope that has to be judged again. */
export interface DirtyScope {
  readonly scope: ContainerRef;
  /** What marked it last. A scope that is marked again while it is judged has another mark then. */
  readonly mark: string;
  readonly markedAt: Date;
}

/**
 * Marks scopes, in one statement for any usual number of them. Do it after the facts are written, also where an event
 * told nothing new: its first delivery may have ended between the two. `mark` has to differ from event to event (an
 * event's id does).
 */
export async function markDirty(
  sql: Sql,
  scopes: readonly ContainerRef[],
  { mark, at }: { readonly mark: string; readonly at: Date },
): Promise<void> {
  const rows = scopes.map((scope) => [...containerValues(scope), mark, timeOf(at)]);
  await replaceRows(sql, DIRTY_SCOPE, rows);
}

const dirtyRow = z
  .object({ kind: containerKindColumn, container_id: textColumn, mark: textColumn, marked_at: instantColumn })
  .transform(({ kind, container_id, mark, marked_at }): DirtyScope => ({
    scope: { kind, id: container_id },
    mark,
    markedAt: marked_at,
  }));
const SELECT = 'SELECT kind, container_id, mark, marked_at FROM dirty_scope';

/** The scopes that wait longest since they were marked last. */
export function readDirtyScopes(sql: Sql, most: number): Promise<readonly DirtyScope[]> {
  return sql.read({ text: `${SELECT} ORDER BY marked_at, kind, container_id LIMIT ${Math.trunc(most)}` }, dirtyRow);
}

/** The scope's mark; null when it is clean. Read it before the facts that it is judged by. */
export async function readDirtyScope(sql: Sql, scope: ContainerRef): Promise<DirtyScope | null> {
  const text = `${SELECT} WHERE kind = ? AND container_id = ?`;
  const [row] = await sql.read({ text, values: containerValues(scope) }, dirtyRow);
  return row ?? null;
}

/** Takes the mark away once the scope's reading is stored, unless it was marked anew since. */
export async function clearDirty(sql: Sql, { scope, mark }: DirtyScope): Promise<void> {
  await sql.write({
    text: 'DELETE FROM dirty_scope WHERE kind = ? AND container_id = ? AND mark = ?',
    values: [...containerValues(scope), mark],
  });
}

/** How many scopes wait, for the people who run the site. */
export async function countDirty(sql: Sql): Promise<number> {
  const [row] = await sql.read(
    { text: 'SELECT COUNT(*) AS scopes FROM dirty_scope' },
    z.object({ scopes: numberColumn }),
  );
  return row?.scopes ?? 0;
}
