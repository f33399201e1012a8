import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { StoredItem } from '../../../core/model/stored-item';
import { CONTAINER_NUMBERS } from '../rows/kinds';
import { textColumn } from '../rows/columns';
import { questionMarks } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';
import { type IdSource, readAllItems } from '../tables/item-page';

export interface Around {
  /** The items to read. */
  readonly ids: readonly string[];
  /** Parents and iterations whose members are read. */
  readonly containers: readonly ContainerRef[];
  /** Further items to read. */
  readonly latestIds: readonly string[];
}

/**
 * The ids of the most recently changed items of a project, from which the team's usual values are computed: this many
 * without a security level and this many with one, so that items which somebody may not browse do not replace others.
 * One statement.
 */
export async function readLatestIds(
  sql: Sql,
  { projectKey, most }: { readonly projectKey: string; readonly most: number },
): Promise<readonly string[]> {
  const latest = (restricted: 0 | 1): string =>
    `SELECT id FROM (SELECT id FROM item WHERE project_key = ? AND restricted = ${restricted} ` +
    `ORDER BY changed_at DESC, id DESC LIMIT ${Math.trunc(most)}) AS latest_${restricted}`;
  const rows = await sql.read(
    { text: `${latest(0)} UNION ALL ${latest(1)} ORDER BY id`, values: [projectKey, projectKey] },
    idRow,
  );
  return rows.map(({ id }) => id);
}

const idRow = z.object({ id: textColumn });

/**
 * Items, everything that is or was in these containers, everything that all of them wait for (transitively), and the
 * further items: one statement, and one more for every 3.5 MB or 2,000 items.
 */
export function readAround(sql: Sql, { ids, containers, latestIds }: Around): Promise<readonly StoredItem[]> {
  const seeds = [
    `SELECT id FROM item WHERE id IN (${questionMarks(ids.length)})`,
    ...containers.map(() => 'SELECT item_id AS id FROM item_scope WHERE kind = ? AND container_id = ?'),
  ].join(' UNION ');
  const seedValues: readonly SqlValue[] = [
    ...ids,
    ...containers.flatMap(({ kind, id }) => [CONTAINER_NUMBERS[kind], id]),
  ];
  const sources: readonly IdSource[] = [
    {
      // Links contain the present key of the other item: if its key changes, its linked items are read again.
      from:
        `(WITH RECURSIVE reached (id) AS (SELECT id FROM (${seeds}) AS seeds UNION ` +
        'SELECT item.id FROM reached JOIN link ON link.item_id = reached.id ' +
        'JOIN item ON item.item_key = link.other_key) SELECT id FROM reached) AS chain WHERE 1 = 1',
      id: 'id',
      values: seedValues,
    },
    ...(latestIds.length === 0
      ? []
      : [{ from: `item WHERE id IN (${questionMarks(latestIds.length)})`, id: 'id' as const, values: latestIds }]),
  ];
  return readAllItems(sql, sources);
}
