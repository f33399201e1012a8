import * as z from 'zod';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { CATEGORY_NUMBERS } from '../rows/kinds';
import type { Sql } from '../engine/sql';

/** A project with finished items; `doneSince` is when the oldest was finished. */
export interface OldestFinished {
  readonly projectKey: string;
  readonly doneSince: Date;
}

const FINISHED = `item JOIN item_status ON item_status.id = item.status_id AND item_status.category = ${CATEGORY_NUMBERS.done}`;

const oldestRow = z
  .object({ project_key: textColumn, done_since: instantColumn })
  .transform(({ project_key, done_since }): OldestFinished => ({ projectKey: project_key, doneSince: done_since }));

/** The projects with items that have been in a done status since before a moment. */
export function readOldestFinished(sql: Sql, before: Date): Promise<readonly OldestFinished[]> {
  return sql.read(
    {
      text:
        `SELECT item.project_key, MIN(item.status_since) AS done_since FROM ${FINISHED} ` +
        'WHERE item.status_since < ? GROUP BY item.project_key ORDER BY item.project_key',
      values: [timeOf(before)],
    },
    oldestRow,
  );
}

const idRow = z.object({ id: textColumn }).transform(({ id }) => id);

/** The ids of a project's items that entered their present, done status in a time span, its end excluded. */
export function readFinishedBetween(
  sql: Sql,
  projectKey: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<readonly string[]> {
  return sql.read(
    {
      text:
        `SELECT item.id FROM ${FINISHED} WHERE item.project_key = ? AND item.status_since >= ? ` +
        'AND item.status_since < ? ORDER BY item.id',
      values: [projectKey, timeOf(from), timeOf(to)],
    },
    idRow,
  );
}
