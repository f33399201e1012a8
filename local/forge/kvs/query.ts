import type * as z from 'zod';
import { attributeOf, compared, meets, passes } from './condition';
import type { EntityIndex } from './entities';
import { KVS_LIMITS } from './limits';
import { refused } from './refused';
import type { entityQueryRequest, queryRequest } from './requests';
import type { StoredEntry } from './store';

export interface Found {
  readonly entries: readonly StoredEntry[];
  /** The start of the next page; undefined on the last one. */
  readonly cursor: string | undefined;
}

/** Values whose keys have a prefix. */
export function foundByKey(entries: readonly StoredEntry[], request: z.infer<typeof queryRequest>): Found {
  const { where, limit, after } = request;
  const fits = ({ key }: StoredEntry): boolean => where.every(({ values }) => key.startsWith(String(values[0])));
  return page(entries.filter(fits), { limit, cursor: after });
}

/** Entities by an index: only those with its attributes are in it. */
export function foundByIndex(
  entries: readonly StoredEntry[],
  index: EntityIndex,
  request: z.infer<typeof entityQueryRequest>,
): Found {
  const { partition, range, filters, sort, limit, cursor } = request;
  if (partition.length !== index.partition.length) {
    throw refused(400, 'QUERY_PARTITION_INVALID', `The index wants ${index.partition.length} partition values.`);
  }
  const found = entries
    .map((entry) => ({ entry, value: JSON.parse(entry.text) }))
    .filter(({ value }) => index.partition.every((name, at) => attributeOf(value, name) === partition[at]))
    .filter(({ value }) => attributeOf(value, index.range) !== undefined)
    .filter(({ value }) => range === undefined || meets(attributeOf(value, index.range), range))
    .filter(({ value }) => passes(value, filters));
  const way = sort === 'ASC' ? 1 : -1;
  const ordered = found.toSorted(
    (one, other) => way * (compared(attributeOf(one.value, index.range), attributeOf(other.value, index.range)) || 0),
  );
  return page(
    ordered.map(({ entry }) => entry),
    { limit, cursor },
  );
}

function page(
  entries: readonly StoredEntry[],
  {
    limit = KVS_LIMITS.usualPage,
    cursor,
  }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Found {
  if (limit > KVS_LIMITS.page)
    throw refused(400, 'LIST_QUERY_LIMIT_EXCEEDED', `A page holds ${KVS_LIMITS.page} entries.`);
  const last = cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString('utf8');
  const start = last === null ? 0 : entries.findIndex(({ key }) => key === last) + 1;
  if (last !== null && start === 0) throw refused(400, 'CURSOR_INVALID', 'The cursor leads nowhere.');
  const shown = entries.slice(start, start + limit);
  const isLast = start + limit >= entries.length;
  const end = shown.at(-1)?.key;
  return { entries: shown, cursor: isLast || end === undefined ? undefined : Buffer.from(end).toString('base64url') };
}
