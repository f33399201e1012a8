import type { Row, SqlDatabase } from './sql-database';
import { listParameter, numberIn, textIn } from './sql-database';

/** "source <outward> target": source blocks target. Exists from `created` until `removed` (ms; null = still exists). */
export interface LinkEntry {
  readonly id: number;
  readonly typeId: string;
  readonly source: number;
  readonly target: number;
  readonly created: number;
  readonly removed: number | null;
}

const ALIVE = 'created <= ? AND (removed IS NULL OR removed > ?)';

/** The links of these issues at that moment. */
export function linksOf(
  database: SqlDatabase,
  reach: { readonly issueIds: readonly number[]; readonly until: number },
): readonly LinkEntry[] {
  const ids = listParameter(reach.issueIds);
  const among = 'IN (SELECT value FROM json_each(?))';
  const sql = `SELECT * FROM link WHERE source ${among} AND ${ALIVE}
    UNION SELECT * FROM link WHERE target ${among} AND ${ALIVE} ORDER BY id`;
  return database.all(sql, [ids, reach.until, reach.until, ids, reach.until, reach.until]).map(linkIn);
}

export function linkById(database: SqlDatabase, id: number): LinkEntry | null {
  const row = database.first('SELECT * FROM link WHERE id = ? AND removed IS NULL', [id]);
  return row === null ? null : linkIn(row);
}

export function insertLink(database: SqlDatabase, link: LinkEntry): void {
  database.run('INSERT OR IGNORE INTO link (id, type_id, source, target, created, removed) VALUES (?, ?, ?, ?, ?, ?)', [
    link.id,
    link.typeId,
    link.source,
    link.target,
    link.created,
    link.removed,
  ]);
}

export function endLink(database: SqlDatabase, id: number, removed: number): void {
  database.run('UPDATE link SET removed = ? WHERE id = ?', [removed, id]);
}

const linkIn = (row: Row): LinkEntry => ({
  id: numberIn(row, 'id'),
  typeId: textIn(row, 'type_id'),
  source: numberIn(row, 'source'),
  target: numberIn(row, 'target'),
  created: numberIn(row, 'created'),
  removed: row['removed'] === null ? null : numberIn(row, 'removed'),
});
