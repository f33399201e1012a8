import { createHash } from 'node:crypto';
import { orderedChanges } from '../../../core/model/change-order';
import { presentState } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';
import { type EncodedItem, encodeItem } from '../encoding/item';
import { flagOf, timeOf, timeOrNull } from '../rows/columns';
import { LEVEL_NUMBERS } from '../rows/kinds';
import type { Row, Table } from '../rows/table';

export const ITEM: Table = {
  name: 'item',
  key: ['id'],
  columns: [
    'id',
    'item_key',
    'project_key',
    'item_level',
    'restricted',
    'status_id',
    'status_since',
    'created_at',
    'changed_at',
    'removed_at',
    'version',
    'bytes',
    'people',
    'facts',
  ],
};

/** An item ready to be written, with the version of its facts. */
export interface ItemRow {
  readonly version: string;
  readonly row: Row;
}

export function itemRow(item: WorkItem): ItemRow {
  const encoded = encodeItem(item);
  const version = versionOf(encoded);
  const state = presentState(item);
  return {
    version,
    row: [
      item.id,
      state.key,
      state.projectKey,
      LEVEL_NUMBERS[item.level],
      flagOf(item.restricted),
      state.statusId,
      statusSince(item),
      timeOf(item.createdAt),
      changedAt(item),
      timeOrNull(item.removedAt),
      version,
      Buffer.byteLength(encoded.people) + Buffer.byteLength(encoded.facts),
      encoded.people,
      encoded.facts,
    ],
  };
}

/** Equal facts have equal versions, independent of the writer. */
function versionOf({ people, facts }: EncodedItem): string {
  return createHash('sha256').update(`${people}\n${facts}`).digest('base64url').slice(0, 16);
}

function statusSince(item: WorkItem): number {
  return timeOf(orderedChanges(item).findLast(({ kind }) => kind === 'status')?.at ?? item.createdAt);
}

/** The time of the last known change of the item. */
function changedAt({ createdAt, changes, remarks, links, removedAt }: WorkItem): number {
  let latest = Math.max(timeOf(createdAt), removedAt?.getTime() ?? 0);
  for (const { at } of changes) latest = Math.max(latest, timeOf(at));
  for (const { at } of remarks) latest = Math.max(latest, timeOf(at));
  for (const { since, until } of links) latest = Math.max(latest, since?.getTime() ?? 0, until?.getTime() ?? 0);
  return latest;
}
