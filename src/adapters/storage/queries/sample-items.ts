import * as z from 'zod';
import { textColumn } from '../rows/columns';
import { chunksOf } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';

const row = z.object({ project_id: textColumn, id: textColumn });
const PROJECTS_AT_ONCE = 50;

/**
 * Ids of some items without a security level, by the ids of their projects: the items changed last, and as many that
 * were unchanged for longest. Projects without any are absent. One statement for fifty projects.
 */
export async function sampleItems(
  sql: Sql,
  projectIds: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const half = Math.max(1, Math.trunc(most / 2));
  const found = new Map<string, Set<string>>();
  for (const ids of chunksOf([...new Set(projectIds)], PROJECTS_AT_ONCE)) {
    const parts = ids.flatMap((_, place) =>
      ['DESC', 'ASC'].map(
        (order) =>
          `SELECT project_id, id FROM (SELECT project.id AS project_id, item.id FROM project ` +
          `JOIN item ON item.project_key = project.project_key ` +
          `WHERE project.id = ? AND item.restricted = 0 AND item.removed_at IS NULL ` +
          `ORDER BY item.changed_at ${order}, item.id ${order} LIMIT ${half}) AS ${order.toLowerCase()}_${place}`,
      ),
    );
    const values: readonly SqlValue[] = ids.flatMap((id) => [id, id]);
    for (const { project_id, id } of await sql.read({ text: parts.join(' UNION ALL '), values }, row)) {
      found.set(project_id, (found.get(project_id) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([projectId, ids]) => [projectId, [...ids]]));
}
