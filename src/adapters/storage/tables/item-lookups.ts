import { presentState } from '../../../core/model/replay';
import { type ContainerRef, refName } from '../../../core/model/containers';
import type { WorkItem } from '../../../core/model/work-item';
import { containerValues } from '../rows/kinds';
import { questionMarks, replaceRows, type Row, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

/**
 * How items are found, besides the columns of their present state. Rows contain what was true once, so writing them
 * early, late or twice does no harm. A row that is no longer needed makes a reader load one item too many, never too
 * few.
 */
const ITEM_SCOPE: Table = {
  name: 'item_scope',
  key: ['kind', 'container_id', 'item_id'],
  columns: ['kind', 'container_id', 'item_id'],
};
const FORMER_KEY: Table = { name: 'former_key', key: ['item_key'], columns: ['item_key', 'item_id'] };
const LINK: Table = { name: 'link', key: ['item_id', 'link_id'], columns: ['item_id', 'link_id', 'other_key'] };

const PARTS = ['scopes', 'keys', 'waits'] as const;

interface Lookups {
  readonly scopes: ReadonlyMap<string, Row>;
  readonly keys: ReadonlyMap<string, Row>;
  readonly waits: ReadonlyMap<string, Row>;
}

/** Writes the rows by which `after` is found and `before` was not. */
export async function writeLookups(
  sql: Sql,
  steps: readonly { readonly before: WorkItem | null; readonly after: WorkItem }[],
): Promise<void> {
  const added: Record<keyof Lookups, Row[]> = { scopes: [], keys: [], waits: [] };
  for (const { before, after } of steps) {
    const [known, needed] = [before === null ? NOTHING : lookupsOf(before), lookupsOf(after)];
    for (const part of PARTS) for (const [name, row] of needed[part]) if (!known[part].has(name)) added[part].push(row);
  }
  await replaceRows(sql, ITEM_SCOPE, added.scopes);
  await replaceRows(sql, FORMER_KEY, added.keys);
  await replaceRows(sql, LINK, added.waits);
}

/** Removes the links by which `before` waited and `after` does not. A link that has ended never begins again. */
export async function removeEndedWaits(
  sql: Sql,
  steps: readonly { readonly before: WorkItem | null; readonly after: WorkItem }[],
): Promise<void> {
  for (const { before, after } of steps) {
    const still = lookupsOf(after).waits;
    const ended = before === null ? [] : [...lookupsOf(before).waits.keys()].filter((id) => !still.has(id));
    if (ended.length === 0) continue;
    await sql.write({
      text: `DELETE FROM link WHERE item_id = ? AND link_id IN (${questionMarks(ended.length)})`,
      values: [after.id, ...ended],
    });
  }
}

const NOTHING: Lookups = { scopes: new Map(), keys: new Map(), waits: new Map() };

function lookupsOf(item: WorkItem): Lookups {
  const { key, projectKey } = presentState(item);
  const scopes = new Map<string, Row>();
  const keys = new Map<string, Row>();
  const isIn = (container: ContainerRef): void =>
    void scopes.set(refName(container), [...containerValues(container), item.id]);
  for (const place of placesOf(item)) {
    // The present project and key are columns of the item itself.
    if (place.kind === 'key') {
      if (place.id !== key) keys.set(place.id, [place.id, item.id]);
    } else if (place.kind !== 'project' || place.id !== projectKey) {
      isIn({ kind: place.kind, id: place.id });
    }
  }
  const waits = item.links
    .filter(({ meaning, until }) => meaning === 'waits-for' && until === null)
    .map(({ id, otherKey }): [string, Row] => [id, [item.id, id, otherKey]]);
  return { scopes, keys, waits: new Map(waits) };
}

interface Place {
  readonly kind: ContainerRef['kind'] | 'key';
  readonly id: string;
}

/** All containers that an item was ever in, and all keys that it had. */
function* placesOf({ initial, changes }: WorkItem): Generator<Place> {
  yield { kind: 'project', id: initial.projectKey };
  yield { kind: 'key', id: initial.key };
  if (initial.parentId !== null) yield { kind: 'parent', id: initial.parentId };
  for (const id of initial.iterationIds) yield { kind: 'iteration', id };
  for (const id of initial.versionIds) yield { kind: 'version', id };
  for (const change of changes) {
    switch (change.kind) {
      case 'project':
      case 'key':
        yield { kind: change.kind, id: change.to };
        break;
      case 'parent':
        if (change.to !== null) yield { kind: 'parent', id: change.to };
        break;
      case 'iterations':
        for (const id of change.to) yield { kind: 'iteration', id };
        break;
      case 'versions':
        for (const id of change.to) yield { kind: 'version', id };
        break;
      default:
        break;
    }
  }
}
