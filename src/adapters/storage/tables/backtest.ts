import * as z from 'zod';
import { instantColumn, textColumn, timeOf } from '../rows/columns';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const BACKTEST: Table = {
  name: 'backtest',
  key: ['project_key', 'made_at'],
  columns: ['project_key', 'made_at', 'result'],
};

/** How true the findings were on a project's own past; the result is a text that the caller writes and reads. */
export interface StoredBacktest {
  readonly projectKey: string;
  readonly madeAt: Date;
  readonly result: string;
}

export async function writeBacktest(sql: Sql, { projectKey, madeAt, result }: StoredBacktest): Promise<void> {
  await replaceRows(sql, BACKTEST, [[projectKey, timeOf(madeAt), result]]);
  await sql.write({
    text: 'DELETE FROM backtest WHERE project_key = ? AND made_at < ?',
    values: [projectKey, timeOf(madeAt)],
  });
}

const backtestRow = z
  .object({ project_key: textColumn, made_at: instantColumn, result: textColumn })
  .transform(({ project_key, made_at, result }): StoredBacktest => ({
    projectKey: project_key,
    madeAt: made_at,
    result,
  }));

/** The last one of a project; null when there is none. */
export async function readBacktest(sql: Sql, projectKey: string): Promise<StoredBacktest | null> {
  const text = 'SELECT project_key, made_at, result FROM backtest WHERE project_key = ? ORDER BY made_at DESC LIMIT 1';
  const [row] = await sql.read({ text, values: [projectKey] }, backtestRow);
  return row ?? null;
}
