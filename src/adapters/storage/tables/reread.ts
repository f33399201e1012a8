import * as z from 'zod';
import { numberColumn, textColumn, timeOf } from '../rows/columns';
import { namedColumn } from '../rows/kinds';
import { HARD_ITEMS } from './hard-item';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const REREAD: Table = { name: 'reread', key: ['kind', 'id'], columns: ['kind', 'id', 'mark', 'marked_at'] };

const KIND_NUMBERS = { item: 1, iteration: 2 } as const;

/** Something to be read again: what was reported about it contradicts what is stored, or leaves something out. */
export interface Reread {
  readonly kind: keyof typeof KIND_NUMBERS;
  readonly id: string;
}

export interface MarkedReread extends Reread {
  /** The last mark. What is marked again while it is read has another mark then. */
  readonly mark: string;
  /** How often reading it failed. */
  readonly failures: number;
}

/** Marks items and iterations to be read again, in one statement for any usual number. */
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

const rereadRow = z.object({
  kind: namedColumn(KIND_NUMBERS),
  id: textColumn,
  mark: textColumn,
  failures: numberColumn,
});

/** What must not be tried: it failed this often, and was tried at or after an instant. */
export interface SetAside {
  readonly failures: number;
  readonly triedBefore: Date;
}

/** What is to be read again: fewest failures first, then the oldest last marks. Without what is set aside. */
export function readRereads(sql: Sql, most: number, aside?: SetAside): Promise<readonly MarkedReread[]> {
  const text =
    `SELECT reread.kind, reread.id, reread.mark, COALESCE(hard.items, 0) AS failures ${due(aside)} ` +
    `ORDER BY COALESCE(hard.items, 0), reread.marked_at, reread.kind, reread.id LIMIT ${String(Math.trunc(most))}`;
  return sql.read({ text, values: dueValues(aside) }, rereadRow);
}

function due(aside: SetAside | undefined): string {
  const of = `FROM reread LEFT JOIN sync AS hard ON reread.kind = ${String(KIND_NUMBERS.item)} AND hard.project_key = '${HARD_ITEMS}' AND hard.job = reread.id`;
  return aside === undefined ? of : `${of} WHERE (hard.items IS NULL OR hard.items < ? OR hard.changed_at < ?)`;
}

const dueValues = (aside: SetAside | undefined): readonly number[] =>
  aside === undefined ? [] : [aside.failures, timeOf(aside.triedBefore)];

/** Removes marks, except if the same was marked again since they were read. */
export async function clearRereads(sql: Sql, marks: readonly MarkedReread[]): Promise<void> {
  if (marks.length === 0) return;
  const each = marks.map(() => '(kind = ? AND id = ? AND mark = ?)').join(' OR ');
  const values = marks.flatMap(({ kind, id, mark }) => [KIND_NUMBERS[kind], id, mark]);
  await sql.write({ text: `DELETE FROM reread WHERE ${each}`, values });
}

/** The number of marks to be read again, without what is set aside. */
export async function countRereads(sql: Sql, aside?: SetAside): Promise<number> {
  const text = `SELECT COUNT(*) AS marks ${due(aside)}`;
  const [row] = await sql.read({ text, values: dueValues(aside) }, z.object({ marks: numberColumn }));
  return row?.marks ?? 0;
}
