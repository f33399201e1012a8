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
  /** What marked it last. A scope that is marked again while it is judged has another mark then. */
  readonly mark: string;
  readonly markedAt: Date;
  /** When it was marked first since it was last judged. */
  readonly waitsSince: Date;
}

/**
 * Marks scopes, in one statement for any usual number of them: also where an event told nothing new, as its first
 * delivery may have ended half way. `mark` has to differ from event to event (an event's id does).
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
/** A mark of an earlier version of the app says only when it was set last. */
const FIRST_AT = 'COALESCE(waits_since, marked_at)';
const SELECT = `SELECT kind, container_id, mark, marked_at, ${FIRST_AT} AS first_at FROM dirty_scope`;
/**
 * Projects first: whatever marks an item's scopes marks its project, so that a project with tens of thousands of marked parents
 * leaves the others in sight.
 */
const PROJECTS_FIRST = `ORDER BY kind <> ${CONTAINER_NUMBERS.project}, first_at, kind, container_id`;

/** The scopes that wait, projects before others, the longest first. */
export function readDirtyScopes(sql: Sql, most: number): Promise<readonly DirtyScope[]> {
  return sql.read({ text: `${SELECT} ${PROJECTS_FIRST} LIMIT ${Math.trunc(most)}` }, dirtyRow);
}

/** Those that were marked last by one instant, or wait since another; projects before others, the longest first. */
export function readScopesToJudge(
  sql: Sql,
  { quietSince, waitingSince, most }: { readonly quietSince: Date; readonly waitingSince: Date; readonly most: number },
): Promise<readonly DirtyScope[]> {
  const text = `${SELECT} WHERE marked_at <= ? OR ${FIRST_AT} <= ? ${PROJECTS_FIRST} LIMIT ${Math.trunc(most)}`;
  return sql.read({ text, values: [timeOf(quietSince), timeOf(waitingSince)] }, dirtyRow);
}

type Marked = Pick<DirtyScope, 'scope' | 'mark'>;

/** Conditions that one statement joins: engines nest only so many. */
const MOST_AT_ONCE = 250;

/** Takes marks away once the readings of their scopes are stored, except where a scope was marked anew since. */
export async function clearDirty(sql: Sql, marks: readonly Marked[]): Promise<void> {
  for (const chunk of chunksOf(marks, MOST_AT_ONCE)) {
    const each = chunk.map(() => '(kind = ? AND container_id = ? AND mark = ?)').join(' OR ');
    const values = chunk.flatMap(({ scope, mark }): readonly SqlValue[] => [...containerValues(scope), mark]);
    await sql.write({ text: `DELETE FROM dirty_scope WHERE ${each}`, values });
  }
}

/** Of scopes that were judged as they stood at an instant: those that are still marked wait since then. */
export async function waitSince(sql: Sql, marks: readonly Marked[], judgedAt: Date): Promise<void> {
  for (const chunk of chunksOf(marks, MOST_AT_ONCE)) {
    const each = chunk.map(() => '(kind = ? AND container_id = ?)').join(' OR ');
    const values = chunk.flatMap(({ scope }): readonly SqlValue[] => containerValues(scope));
    const at = timeOf(judgedAt);
    await sql.write({
      text: `UPDATE dirty_scope SET waits_since = ? WHERE ${FIRST_AT} < ? AND (${each})`,
      values: [at, at, ...values],
    });
  }
}

/** How many scopes wait, for the people who run the site. */
export async function countDirty(sql: Sql): Promise<number> {
  const [row] = await sql.read(
    { text: 'SELECT COUNT(*) AS scopes FROM dirty_scope' },
    z.object({ scopes: numberColumn }),
  );
  return row?.scopes ?? 0;
}
