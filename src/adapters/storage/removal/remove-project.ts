import * as z from 'zod';
import { textColumn } from '../rows/columns';
import { CONTAINER_NUMBERS } from '../rows/kinds';
import type { Sql } from '../engine/sql';
import { removeEmitted } from '../tables/emitted';
import { removeItems } from '../tables/item';
import { removeWrittenValues } from '../tables/written-value';

const ITEMS_AT_ONCE = 1000;

/** What is kept of a project beside its items, by the column that names it. */
const TABLES = ['reading', 'frozen_forecast', 'past_alarm', 'usual', 'project_version', 'pruned', 'sync'] as const;

/**
 * Deletes everything stored of a project, in steps; `mayGoOn` is asked before each. Returns whether nothing is left: if
 * not, call it again. The row of the project itself stays, so that a late event finds it removed.
 */
export async function removeProject(sql: Sql, projectKey: string, mayGoOn: () => boolean): Promise<boolean> {
  for (let ids = await someIds(sql, projectKey); ids.length > 0; ids = await someIds(sql, projectKey)) {
    if (!mayGoOn()) return false;
    await removeItems(sql, ids);
  }
  if (!mayGoOn()) return false;
  await sql.write({
    text:
      'DELETE FROM promised_end WHERE kind = ? AND container_id IN ' +
      '(SELECT id FROM project_version WHERE project_key = ?)',
    values: [CONTAINER_NUMBERS.version, projectKey],
  });
  for (const table of TABLES) {
    if (!mayGoOn()) return false;
    await sql.write({ text: `DELETE FROM ${table} WHERE project_key = ?`, values: [projectKey] });
  }
  await sql.write({
    text: 'DELETE FROM dirty_scope WHERE kind = ? AND container_id = ?',
    values: [CONTAINER_NUMBERS.project, projectKey],
  });
  await removeWrittenValues(sql, projectKey);
  await removeEmitted(sql, projectKey);
  return true;
}

const idRow = z.object({ id: textColumn });

async function someIds(sql: Sql, projectKey: string): Promise<readonly string[]> {
  const text = `SELECT id FROM item WHERE project_key = ? LIMIT ${ITEMS_AT_ONCE}`;
  const rows = await sql.read({ text, values: [projectKey] }, idRow);
  return rows.map(({ id }) => id);
}
