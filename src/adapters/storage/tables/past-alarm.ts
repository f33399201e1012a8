import * as z from 'zod';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const PAST_ALARM: Table = {
  name: 'past_alarm',
  key: ['project_key'],
  columns: ['project_key', 'made_at', 'result'],
};

/** What would have been reported about a project in its own past; the caller writes and reads the text of the result. */
export interface StoredPastAlarms {
  readonly projectKey: string;
  readonly madeAt: Date;
  readonly result: string;
}

/** Stores only the last result of a project. */
export async function writePastAlarms(sql: Sql, { projectKey, madeAt, result }: StoredPastAlarms): Promise<void> {
  await replaceRows(sql, PAST_ALARM, [[projectKey, timeOf(madeAt), result]]);
}

const pastAlarmRow = z
  .object({ project_key: textColumn, made_at: instantColumn, result: textColumn })
  .transform(({ project_key, made_at, result }): StoredPastAlarms => ({
    projectKey: project_key,
    madeAt: made_at,
    result,
  }));

/** The result of a project; null without one. */
export async function readPastAlarms(sql: Sql, projectKey: string): Promise<StoredPastAlarms | null> {
  const text = 'SELECT project_key, made_at, result FROM past_alarm WHERE project_key = ?';
  const [row] = await sql.read({ text, values: [projectKey] }, pastAlarmRow);
  return row ?? null;
}
