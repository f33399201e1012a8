import * as z from 'zod';
import { numberColumn, textColumn, timeOf } from '../rows/columns';
import { namedColumn } from '../rows/kinds';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const REREAD: Table = { name: 'reread', key: ['kind', 'id'], columns: ['kind', 'id', 'mark', 'marked_at'] };

const KIND_NUMBERS = { item: 1, iteration: 2 } as const;

/** Something that is to be read again: what was told of it contradicts what is stored, or leaves something out. */
export interface Reread {
  readonly kind: keyof typeof KIND_NUMBERS;
  readonly id: string;
}

export interface MarkedReread extends Reread {
  /** What marked it last. What is marked again while it is read has another mark then. */
  readonly mark: string;
}

/** Marks what is to be read again, in one statement for any usual number. */
export async function markReread(
  sql: Sql,
  what: readonly Reread[],
  { mark, at }: { readonly mark: string; readonly at: Date },
): Promise<void> {
  await replaceRows(
    sql,
    REREAD,
    what.map(({ kind, id }) => [KIND_NUMBERS[kind], id, mark, timeOf(at)]),
  );
}

const rereadRow = z.object({ kind: namedColumn(KIND_NUMBERS), id: textColumn, mark: textColumn });

/** What waits longest since it was marked last. */
export function readRereads(sql: Sql, most: number): Promise<readonly MarkedReread[]> {
  const text = `SELECT kind, id, mark FROM reread ORDER BY marked_at, kind, id LIMIT ${Math.trunc(most)}`;
  return sql.read({ text }, rereadRow);
}

/** Takes marks away, except where the same was marked anew since they were read. */
export async function clearRereads(sql: Sql, marks: readonly MarkedReread[]): Promise<void> {
  if (marks.length === 0) return;
  const each = marks.map(() => '(kind = ? AND id = ? AND mark = ?)').join(' OR ');
  const values = marks.flatMap(({ kind, id, mark }) => [KIND_NUMBERS[kind], id, mark]);
  await sql.write({ text: `DELETE FROM reread WHERE ${each}`, values });
}

/** How much waits to be read again. */
export async function countRereads(sql: Sql): Promise<number> {
  const [row] = await sql.read({ text: 'SELECT COUNT(*) AS marks FROM reread' }, z.object({ marks: numberColumn }));
  return row?.marks ?? 0;
}
