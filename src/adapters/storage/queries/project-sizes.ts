import * as z from 'zod';
import { instantColumn, numberColumn, textColumn } from '../rows/columns';
import type { Sql } from '../engine/sql';

/** How much of the database's room a project's items take, about. */
export interface ProjectSize {
  readonly projectKey: string;
  readonly items: number;
  /** Of the facts as they are written, with what every item takes beside them. */
  readonly bytes: number;
  /** When anything happened last that is stored of an item. */
  readonly changedAt: Date;
}

/**
 * What an item takes beside its facts: its columns, the indexes of its table, and the rows that it is found by. Measured on
 * real projects: 240 to 400 bytes on SQLite, 270 to 800 on MariaDB.
 */
const BESIDE_FACTS_BYTES = 700;

const sizeRow = z
  .object({
    project_key: textColumn,
    items: numberColumn,
    bytes: numberColumn,
    changed_at: instantColumn,
  })
  .transform((row): ProjectSize => ({
    projectKey: row.project_key,
    items: row.items,
    bytes: row.bytes + row.items * BESIDE_FACTS_BYTES,
    changedAt: row.changed_at,
  }));

/** The projects that items are stored of, largest first. One statement. */
export function readProjectSizes(sql: Sql): Promise<readonly ProjectSize[]> {
  return sql.read(
    {
      text:
        'SELECT stored.project_key, stored.items, stored.bytes, latest.changed_at FROM ' +
        '(SELECT project_key, COUNT(*) AS items, SUM(bytes) AS bytes FROM item GROUP BY project_key) AS stored ' +
        'JOIN (SELECT project_key, MAX(changed_at) AS changed_at FROM item GROUP BY project_key) AS latest ' +
        'ON latest.project_key = stored.project_key ' +
        'ORDER BY stored.bytes DESC, stored.project_key',
    },
    sizeRow,
  );
}
