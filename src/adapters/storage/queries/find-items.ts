import * as z from 'zod';
import { type ContainerRef, refName } from '../../../core/model/containers';
import { numberColumn, textColumn } from '../rows/columns';
import { CONTAINER_NUMBERS, containerValues } from '../rows/kinds';
import { chunksOf, questionMarks } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';

const idRow = z.object({ id: textColumn });
const VALUES_AT_ONCE = 500;

/** The ids of all items that are or ever were in a container, without reading the items. */
export async function idsIn(sql: Sql, container: ContainerRef): Promise<readonly string[]> {
  const rows = await sql.read(
    {
      text: 'SELECT item_id AS id FROM item_scope WHERE kind = ? AND container_id = ? ORDER BY item_id',
      values: containerValues(container),
    },
    idRow,
  );
  return rows.map(({ id }) => id);
}

/** The ids of items by their present keys, and by former keys that no other item has now. */
export async function idsOfKeys(sql: Sql, keys: readonly string[]): Promise<readonly string[]> {
  return idsAround(sql, '', { containers: [], keys });
}

/** Items that are or ever were in these containers, and are in another project now. One statement for 500 containers. */
export async function idsOutside(
  sql: Sql,
  projectKey: string,
  containers: readonly ContainerRef[],
): Promise<readonly string[]> {
  return idsAround(sql, projectKey, { containers, keys: [] });
}

export interface Around {
  readonly containers: readonly ContainerRef[];
  /** Present or former keys of items. */
  readonly keys: readonly string[];
}

/**
 * The items of `idsOutside` and those of `idsOfKeys`. One statement for 500 containers, and as many keys.
 */
export async function idsAround(
  sql: Sql,
  projectKey: string,
  { containers, keys }: Around,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  const [ofContainers, ofKeys] = [chunksOf(containers, VALUES_AT_ONCE), chunksOf([...new Set(keys)], VALUES_AT_ONCE)];
  for (let place = 0; place < Math.max(ofContainers.length, ofKeys.length); place += 1) {
    const parts = [...outsideParts(projectKey, ofContainers[place] ?? []), ...keyParts(ofKeys[place] ?? [])];
    const text = `${parts.map((part) => part.text).join(' UNION ')} ORDER BY id`;
    const values = parts.flatMap((part) => part.values);
    for (const { id } of await sql.read({ text, values }, idRow)) ids.add(id);
  }
  return [...ids];
}

interface Part {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** One part for each kind of container: lists of pairs differ between engines. */
function outsideParts(projectKey: string, containers: readonly ContainerRef[]): readonly Part[] {
  return [...new Set(containers.map(({ kind }) => kind))].map((kind) => {
    const ids = containers.flatMap((container) => (container.kind === kind ? container.id : []));
    return {
      text:
        'SELECT item_scope.item_id AS id FROM item_scope JOIN item ON item.id = item_scope.item_id ' +
        `WHERE item_scope.kind = ? AND item_scope.container_id IN (${questionMarks(ids.length)}) AND item.project_key <> ?`,
      values: [CONTAINER_NUMBERS[kind], ...ids, projectKey],
    };
  });
}

function keyParts(keys: readonly string[]): readonly Part[] {
  if (keys.length === 0) return [];
  const marks = questionMarks(keys.length);
  return [
    { text: `SELECT id FROM item WHERE item_key IN (${marks})`, values: keys },
    { text: `SELECT item_id AS id FROM former_key WHERE item_key IN (${marks})`, values: keys },
  ];
}

/** Items deleted by retention still belong to the project: a comparison must not miss them. */
const PROJECT_IDS =
  'SELECT id FROM item WHERE project_key = ? AND removed_at IS NULL ' +
  'UNION SELECT item_id AS id FROM pruned WHERE project_key = ?';

/** The number of items in a project now, including those deleted by retention. */
export async function countItems(sql: Sql, projectKey: string): Promise<number> {
  const [row] = await sql.read(
    { text: `SELECT COUNT(*) AS items FROM (${PROJECT_IDS}) AS ids`, values: [projectKey, projectKey] },
    z.object({ items: numberColumn }),
  );
  return row?.items ?? 0;
}

/** Ids in one answer, well below its limit of 4 MiB. */
const IDS_AT_ONCE = 50_000;

/** The ids of all items in a project now, including those deleted by retention. One statement for fifty thousand. */
export async function idsOfProject(sql: Sql, projectKey: string, atOnce = IDS_AT_ONCE): Promise<readonly string[]> {
  const ids: string[] = [];
  const some = (id: string, from: string): string =>
    `SELECT ${id} AS id FROM ${from} AND ${id} > ? ORDER BY ${id} LIMIT ${atOnce}`;
  const text =
    `SELECT id FROM (${some('id', 'item WHERE project_key = ? AND removed_at IS NULL')}) AS present ` +
    `UNION SELECT id FROM (${some('item_id', 'pruned WHERE project_key = ?')}) AS let_go ORDER BY id LIMIT ${atOnce}`;
  for (let after = ''; ;) {
    const rows = await sql.read({ text, values: [projectKey, after, projectKey, after] }, idRow);
    ids.push(...rows.map(({ id }) => id));
    after = ids.at(-1) ?? '';
    if (rows.length < atOnce) return ids;
  }
}

const homeRow = z.object({ id: textColumn, project_key: textColumn });

/**
 * The project in which each container is judged: the own project of a parent or version; for an iteration, the first by
 * key of all projects that ever had items in it. Containers without stored rows are absent. Found by `refName`.
 */
export async function homesOf(sql: Sql, containers: readonly ContainerRef[]): Promise<ReadonlyMap<string, string>> {
  const homes = new Map<string, string>();
  for (const container of containers) if (container.kind === 'project') homes.set(refName(container), container.id);
  for (const kind of ['parent', 'version', 'iteration'] as const) {
    const ofKind = containers.filter((container) => container.kind === kind);
    for (const chunk of chunksOf(ofKind, VALUES_AT_ONCE)) {
      const ids = chunk.map(({ id }) => id);
      const rows = await sql.read({ text: homeQuery(kind, questionMarks(ids.length)), values: ids }, homeRow);
      for (const { id, project_key } of rows) homes.set(refName({ kind, id }), project_key);
    }
  }
  return homes;
}

function homeQuery(kind: 'parent' | 'version' | 'iteration', marks: string): string {
  switch (kind) {
    case 'parent':
      return `SELECT id, project_key FROM item WHERE id IN (${marks})`;
    case 'version':
      return `SELECT id, project_key FROM project_version WHERE id IN (${marks})`;
    case 'iteration':
      return (
        'SELECT item_scope.container_id AS id, MIN(item.project_key) AS project_key FROM item_scope ' +
        `JOIN item ON item.id = item_scope.item_id WHERE item_scope.kind = ${CONTAINER_NUMBERS.iteration} ` +
        `AND item_scope.container_id IN (${marks}) AND item.restricted = 0 GROUP BY item_scope.container_id`
      );
  }
}
