import * as z from 'zod';
import type { SyncState } from '../../../core/model/sync-state';
import { StorageDuplicate } from '../engine/errors';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { questionMarks } from '../rows/table';
import type { Sql } from '../engine/sql';

export const syncShape = {
  project_key: textColumn,
  job: textColumn,
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  started_at: instantColumn.nullable(),
  pass: textColumn.nullable(),
  page_token: textColumn.nullable(),
  expected: numberColumn.nullable(),
  notes: textColumn.nullable(),
  items: numberColumn,
  changed_at: instantColumn,
  revision: numberColumn,
};

export const syncOf = (row: z.infer<z.ZodObject<typeof syncShape>>): SyncState => ({
  job: row.job,
  state: row.state,
  pass: row.pass,
  expected: row.expected,
  notes: row.notes,
  items: row.items,
  revision: row.revision,
  projectKey: row.project_key,
  startedAt: row.started_at,
  pageToken: row.page_token,
  changedAt: row.changed_at,
});

const syncRow = z.object(syncShape).transform(syncOf);
const OWN = ['state', 'started_at', 'pass', 'page_token', 'expected', 'notes', 'items', 'changed_at'] as const;
export const SYNC_COLUMNS = `project_key, job, ${OWN.join(', ')}, revision`;
const SELECT = `SELECT ${SYNC_COLUMNS} FROM sync`;

/** The stored state of one job; null without one. */
export async function readSync(sql: Sql, projectKey: string, job: string): Promise<SyncState | null> {
  const [row] = await sql.read(
    { text: `${SELECT} WHERE project_key = ? AND job = ?`, values: [projectKey, job] },
    syncRow,
  );
  return row ?? null;
}

/** All jobs of a project, or of all projects. */
export function readSyncs(sql: Sql, projectKey: string | null = null): Promise<readonly SyncState[]> {
  const where = projectKey === null ? '' : ' WHERE project_key = ?';
  const values = projectKey === null ? [] : [projectKey];
  return sql.read({ text: `${SELECT}${where} ORDER BY project_key, job`, values }, syncRow);
}

/**
 * Stores the state of a job if the stored revision is still `next.revision`. Returns whether it was: of two runs of the
 * same step only one gets `true` and continues with the next step.
 */
export async function saveSync(sql: Sql, next: SyncState): Promise<boolean> {
  const { projectKey, job, revision } = next;
  const own = ownValues(next);
  if (revision > 0) {
    const set = OWN.map((column) => `${column} = ?`).join(', ');
    const changed = await sql.write({
      text: `UPDATE sync SET ${set}, revision = revision + 1 WHERE project_key = ? AND job = ? AND revision = ?`,
      values: [...own, projectKey, job, revision],
    });
    return changed > 0;
  }
  try {
    await sql.write({
      text: `INSERT INTO sync (project_key, job, ${OWN.join(', ')}, revision) VALUES (?, ?, ${questionMarks(own.length)}, 1)`,
      values: [projectKey, job, ...own],
    });
    return true;
  } catch (error) {
    if (error instanceof StorageDuplicate) return false;
    throw error;
  }
}

/** In the order of the columns. */
function ownValues({ state, startedAt, pass, pageToken, expected, notes, items, changedAt }: SyncState) {
  const began = startedAt === null ? null : timeOf(startedAt);
  return [state, began, pass, pageToken, expected, notes, items, timeOf(changedAt)];
}

/** Deletes the states of jobs of a project: of the named job, or of all. */
export async function removeSync(sql: Sql, projectKey: string, job: string | null = null): Promise<void> {
  const which = job === null ? '' : ' AND job = ?';
  await sql.write({
    text: `DELETE FROM sync WHERE project_key = ?${which}`,
    values: job === null ? [projectKey] : [projectKey, job],
  });
}
