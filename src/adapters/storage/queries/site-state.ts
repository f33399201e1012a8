import * as z from 'zod';
import type { SyncState } from '../../../core/model/sync-state';
import type { Sql } from '../engine/sql';
import { flagColumn, textColumn } from '../rows/columns';
import type { StoredProject } from '../tables/project';
import { SYNC_COLUMNS, syncOf, syncShape } from '../tables/sync';

/** The projects, and the state of each of their jobs. */
export interface SiteState {
  /** By key. */
  readonly projects: readonly StoredProject[];
  readonly syncs: readonly SyncState[];
}

/**
 * Rows of two tables in one shape, so that one statement reads both: the id of a project is in the place of a job's
 * name.
 */
const row = z.discriminatedUnion('part', [
  z.object({ ...syncShape, part: z.literal('sync') }),
  z.object({
    part: z.literal('project'),
    project_key: textColumn,
    job: textColumn,
    items: flagColumn,
    revision: flagColumn,
  }),
]);

const PROJECT =
  "SELECT 'project', project_key, id, NULL, NULL, NULL, NULL, NULL, NULL, archived, NULL, removed FROM project";

/** The state of the whole site, the same for every viewer. One statement. */
export async function readSiteState(sql: Sql): Promise<SiteState> {
  const text = `SELECT 'sync' AS part, ${SYNC_COLUMNS} FROM sync UNION ALL ${PROJECT} ORDER BY project_key, job`;
  const rows = await sql.read({ text }, row);
  return {
    projects: rows.flatMap((each) =>
      each.part === 'project'
        ? { key: each.project_key, id: each.job, archived: each.items, removed: each.revision }
        : [],
    ),
    syncs: rows.flatMap((each) => (each.part === 'sync' ? syncOf(each) : [])),
  };
}
