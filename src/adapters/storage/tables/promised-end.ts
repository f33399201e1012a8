import { CONTAINER_NUMBERS } from '../rows/kinds';
import { replaceRowsWhere, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const PROMISED_END: Table = {
  name: 'promised_end',
  key: ['kind', 'container_id', 'ends_on'],
  columns: ['kind', 'container_id', 'ends_on', 'seen_at'],
};

/** A date on which a container was once planned to end. */
export interface PromisedEnd {
  readonly kind: 'iteration' | 'version';
  readonly id: string;
  /** ISO: the calendar date of a version, the instant of an iteration. */
  readonly endsOn: string;
  readonly seenAt: Date;
}

/**
 * Stores dates, each with the moment at which it was first seen: the tracker keeps no history of them, and the first
 * target must be known. Dates that come late or twice change nothing.
 */
export async function writePromisedEnds(sql: Sql, ends: readonly PromisedEnd[]): Promise<void> {
  const rows = ends.map(({ kind, id, endsOn, seenAt }) => [CONTAINER_NUMBERS[kind], id, endsOn, seenAt.getTime()]);
  await replaceRowsWhere(sql, {
    table: PROMISED_END,
    rows,
    condition: 'stored.kind IS NULL OR stored.seen_at > incoming.seen_at',
  });
}
