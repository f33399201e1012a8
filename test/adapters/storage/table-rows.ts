import type { Row, SqlEngine, SqlValue } from '../../../local/forge/sql/engine';
import { TABLES } from './engines';

/** All rows of a database, by table. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;

export async function tableRows(engine: SqlEngine): Promise<TableRows> {
  const rows = new Map<string, readonly Row[]>();
  for (const table of TABLES) {
    rows.set(table, await engine.read({ text: `SELECT * FROM ${table}`, values: [], limitSeconds: 10 }));
  }
  return rows;
}

/** Puts rows into the same tables of another database, in place of what they hold. */
export async function fillTables(engine: SqlEngine, rows: TableRows): Promise<void> {
  for (const [table, ofTable] of rows) {
    await engine.write({ text: `DELETE FROM ${table}`, values: [], limitSeconds: 10 });
    for (const row of ofTable) {
      const names = Object.keys(row);
      const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
      await engine.write({ text, values: Object.values(row) as SqlValue[], limitSeconds: 10 });
    }
  }
}
