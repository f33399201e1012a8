import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { CONTAINER_NUMBERS, containerKindColumn, containerValues } from '../rows/kinds';
import { chunksOf, replaceRowsWhere, type Table } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';

const DIRTY_SCOPE: Table = {
  name: 'dirty_scope',
  key: ['kind', 'container_id'],
  columns: ['kind', 'container_id', 'mark', 'marked_at', 'waits_since'],
  keptFirst: ['waits_since'],
};

/** A scope that has to be judged again. */
export interface DirtyScope {
  readonly scope: ContainerRef;
  /** The last mark. A scope that is marked again while it is judged has another mark then. */
  readonly mark: string;
  readonly markedAt: Date;
  /** When it was first marked since it was last judged. */
  readonly waitsSince: Date;
}

/**
 * Marks scopes, in one statement for any usual number of them. Also if an event contained nothing new, because its
 * first delivery may have been interrupted. `mark` must be different for each event (an event's id is).
 */
export async function markDirty(
  sql: Sql,
  scopes: readonly ContainerRef[],
  { mark, at }: { readonly mark: string; readonly at: Date },
): Promise<void> {
  const rows = scopes.map((scope) => [...containerValues(scope), mark, timeOf(at), timeOf(at)]);
  await replaceRowsWhere(sql, { table: DIRTY_SCOPE, rows, condition: '1 = 1' });
}

const dirtyRow = z
  .object({
    kind: containerKindColumn,
    container_id: textColumn,
    mark: textColumn,
    marked_at: instantColumn,
    first_at: instantColumn,
  })
  .transform(({ kind, container_id, mark, marked_at, first_at }): DirtyScope => ({
    scope: { kind, id: container_id },
    mark,
    markedAt: marked_at,
    waitsSince: first_at,
  }));
/** A mark of an earlier version of the app contains only when it was set last. */
const FIRST_AT = 'COALESCE(waits_since, marked_at)';
const SELECT = `SELECT kind, container_id, mark, marked_at, ${FIRST_AT} AS first_at FROM dirty_scope`;
/**
 * Projects first: a mark of an item's scopes includes its project, so a project with tens of thousands of marked
 * parents does not hide the others.
 */
const PROJECTS_FIRST = `ORDER BY kind <> ${CONTAINER_NUMBERS.project}, first_at, kind, container_id`;

/** The waiting scopes: projects first, then those waiting longest. */
export function readDirtyScopes(sql: Sql, most: number): Promise<readonly DirtyScope[]> {
  return sql.read({ text: `${SELECT} ${PROJECTS_FIRST} LIMIT ${Math.trunc(most)}` }, dirtyRow);
}

/**
 * Scopes that were last marked before one instant, or wait since before another; projects first, then those waiting
 * longest.
 */
export function readScopesToJudge(
  sql: Sql,
  { quietSince, waitingSince, most }: { readonly quietSince: Date; readonly waitingSince: Date; readonly most: number },
): Promise<readonly DirtyScope[]> {
  const text = `${SELECT} WHERE marked_at <= ? OR ${FIRST_AT} <= ? ${PROJECTS_FIRST} LIMIT ${Math.trunc(most)}`;
  return sql.read({ text, values: [timeOf(quietSince), timeOf(waitingSince)] }, dirtyRow);
}

type Marked = Pick<DirtyScope, 'scope' | 'mark'>;

/** Maximum of conditions that one statement joins: engines limit their nesting. */
const MAX_AT_ONCE = 250;

/** Removes marks after the readings of their scopes were stored, except if a scope was marked again since. */
export async function clearDirty(sql: Sql, marks: readonly Marked[]): Promise<void> {
  for (const chunk of chunksOf(marks, MAX_AT_ONCE)) {
    const each = chunk.map(() => '(kind = ? AND container_id = ? AND mark = ?)').join(' OR ');
    const values = chunk.flatMap(({ scope, mark }): readonly SqlValue[] => [...containerValues(scope), mark]);
    await sql.write({ text: `DELETE FROM dirty_scope WHERE ${each}`, values });
  }
}

/** Of scopes judged with the facts of an instant, those that are still marked count as waiting from then on. */
export async function waitSince(sql: Sql, marks: readonly Marked[], judgedAt: Date): Promise<void> {
  for (const chunk of chunksOf(marks, MAX_AT_ONCE)) {
    const each = chunk.map(() => '(kind = ? AND container_id = ?)').join(' OR ');
    const values = chunk.flatMap(({ scope }): readonly SqlValue[] => containerValues(scope));
    const at = timeOf(judgedAt);
    await sql.write({
      text: `UPDATE dirty_scope SET waits_since = ? WHERE ${FIRST_AT} < ? AND (${each})`,
      values: [at, at, ...values],
    });
  }
}

/** The number of waiting scopes, for administrators of the site. */
export async function countDirty(sql: Sql): Promise<number> {
  const [row] = await sql.read(
    { text: 'SELECT COUNT(*) AS scopes FROM dirty_scope' },
    z.object({ scopes: numberColumn }),
  );
  return row?.scopes ?? 0;
}
