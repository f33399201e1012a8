import type { Sql, SqlValue, Statement } from '../engine/sql';

/** A table as statements refer to it. */
export interface Table {
  readonly name: string;
  /** The columns that make a row unique. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns that keep the value of a row's first writing, if rows are written on a condition. */
  readonly keptFirst?: readonly string[];
  /** Columns that keep the stored value if the incoming one is this number, where rows are written on a condition. */
  readonly keptWhere?: Readonly<Record<string, number>>;
}

/** One value for each of the table's columns, in their order. */
export type Row = readonly SqlValue[];

/** Writes rows in as few statements as possible; a row with an existing key replaces the stored one. */
export async function replaceRows(sql: Sql, table: Table, rows: readonly Row[]): Promise<void> {
  for (const batch of batchesOf(rows)) await sql.write(rowsStatement('REPLACE', table, batch));
}

/** Writes rows that fit into one request, all of them or none. @throws StorageDuplicate if a key exists already */
export async function insertRows(sql: Sql, table: Table, batch: readonly Row[]): Promise<void> {
  await sql.write(rowsStatement('INSERT', table, batch));
}

function rowsStatement(verb: 'REPLACE' | 'INSERT', { name, columns }: Table, batch: readonly Row[]): Statement {
  const marks = batch.map(() => `(${questionMarks(columns.length)})`).join(', ');
  return { text: `${verb} INTO ${name} (${columns.join(', ')}) VALUES ${marks}`, values: batch.flat() };
}

/**
 * A statement that writes only the rows for which `condition` holds, each completely or not at all. In the condition,
 * `incoming` is the row to be written and `stored` the row with its key, if any. Only for short values: on the way
 * through `incoming`, MariaDB silently cuts a text after 64 KB.
 */
export function conditionalReplace(table: Table, rows: readonly Row[], condition: string): Statement {
  const { name, key, columns } = table;
  const first = `SELECT ${columns.map((column) => `? AS ${column}`).join(', ')}`;
  const others = ` UNION ALL SELECT ${questionMarks(columns.length)}`;
  const same = key.map((column) => `stored.${column} = incoming.${column}`).join(' AND ');
  return {
    text:
      `REPLACE INTO ${name} (${columns.join(', ')}) ` +
      `SELECT ${columns.map((column) => written(column, table)).join(', ')} ` +
      `FROM (${first}${others.repeat(rows.length - 1)}) AS incoming ` +
      `LEFT JOIN ${name} AS stored ON ${same} WHERE ${condition}`,
    values: rows.flat(),
  };
}

function written(column: string, { keptFirst = [], keptWhere = {} }: Table): string {
  if (keptFirst.includes(column)) return `COALESCE(stored.${column}, incoming.${column})`;
  const kept = keptWhere[column];
  if (kept === undefined) return `incoming.${column}`;
  return `CASE WHEN incoming.${column} = ${kept} THEN COALESCE(stored.${column}, ${kept}) ELSE incoming.${column} END`;
}

/** Writes rows of short values if a condition on `incoming` and `stored` holds; see `conditionalReplace`. */
export async function replaceRowsWhere(
  sql: Sql,
  { table, rows, condition }: { readonly table: Table; readonly rows: readonly Row[]; readonly condition: string },
): Promise<void> {
  for (const batch of batchesOf(rows, MAX_JOINED)) await sql.write(conditionalReplace(table, batch, condition));
}

/**
 * Writes rows with the moment at which they were true (`seen_at`): an older row does not overwrite a newer one, and
 * writing twice changes nothing.
 */
export async function replaceOlder(sql: Sql, table: Table, rows: readonly Row[]): Promise<void> {
  const condition = `stored.${table.key[0]} IS NULL OR stored.seen_at <= incoming.seen_at`;
  await replaceRowsWhere(sql, { table, rows, condition });
}

/** For `IN (…)`: one question mark per value. */
export const questionMarks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** Below the platform's 1 MiB, with room for the statement around the values. */
const MAX_BYTES = 900_000;
/** Maximum of values in a statement: SQLite accepts 32,766. */
const MAX_VALUES = 30_000;
/** Maximum of rows in a conditional statement: SQLite joins at most 500 SELECTs. */
const MAX_JOINED = 250;

/** Rows in groups that fit into one statement. A row that is too large is a group of its own. */
export function batchesOf(rows: readonly Row[], maxRows = Infinity): readonly (readonly Row[])[] {
  const most = Math.min(maxRows, Math.floor(MAX_VALUES / Math.max(1, rows[0]?.length ?? 1)));
  const batches: Row[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const rowBytes = Buffer.byteLength(JSON.stringify(row)) + 4 * row.length;
    const last = batches.at(-1);
    if (last === undefined || last.length >= most || bytes + rowBytes > MAX_BYTES) {
      batches.push([row]);
      bytes = rowBytes;
    } else {
      last.push(row);
      bytes += rowBytes;
    }
  }
  return batches;
}

/** Values in groups for `IN (…)` lists. */
export function chunksOf<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
