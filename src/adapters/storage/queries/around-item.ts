import type { ContainerRef } from '../../../core/model/containers';
import type { StoredItem } from '../../../core/model/stored-item';
import { CONTAINER_NUMBERS } from '../rows/kinds';
import { questionMarks } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';
import { type IdSource, readAllItems } from '../tables/item-page';

export interface Around {
  /** Items to read themselves. */
  readonly ids: readonly string[];
  /** Parents and iterations whose members are read. */
  readonly containers: readonly ContainerRef[];
  readonly projectKey: string;
  /** The project's most recently changed items, from which the team's usual is learnt. */
  readonly recent: number;
}

/**
 * Items, what is or was in these containers, what all of them wait for down to the roots, and the latest of a project:
 * one statement, and one more for every 3.5 MB or 2,000 items.
 */
export function readAround(sql: Sql, { ids, containers, projectKey, recent }: Around): Promise<readonly StoredItem[]> {
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
      // Links hold the other's present key: whoever gets a new one has its links read again.
      from:
        `(WITH RECURSIVE reached (id) AS (SELECT id FROM (${seeds}) AS seeds UNION ` +
        'SELECT item.id FROM reached JOIN link ON link.item_id = reached.id ' +
        'JOIN item ON item.item_key = link.other_key) SELECT id FROM reached) AS chain WHERE 1 = 1',
      id: 'id',
      values: seedValues,
    },
    {
      from:
        '(SELECT id FROM item WHERE project_key = ? ' +
        `ORDER BY changed_at DESC, id DESC LIMIT ${Math.trunc(recent)}) AS latest WHERE 1 = 1`,
      id: 'id',
      values: [projectKey],
    },
  ];
  return readAllItems(sql, sources);
}
