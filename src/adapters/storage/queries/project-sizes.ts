import * as z from 'zod';
import { instantColumn, numberColumn, textColumn } from '../rows/columns';
import type { Sql } from '../engine/sql';

/** About how much room a project's items take in the database. */
export interface ProjectSize {
  readonly projectKey: string;
  readonly items: number;
  /** The size of the facts as they are written, plus the overhead of every item. */
  readonly bytes: number;
  /** The time of the last stored change of an item. */
  readonly changedAt: Date;
}

/**
 * The overhead of an item besides its facts: its columns, the indexes of its table, and the rows by which it is found.
 * Measured on real projects: 240 to 400 bytes on SQLite, 270 to 800 on MariaDB.
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

/** The projects with stored items, largest first. One statement. */
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
