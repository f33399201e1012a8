import { idsByKey, type ReadItems, type Sees } from './cut';
import type { Link } from './link';
import { stateAt } from './replay';
import type { Status } from './status';
import type { WorkItem } from './work-item';

interface Seen {
  readonly sees: Sees;
  readonly statuses: readonly Status[];
  readonly at: Date;
}

/**
 * The ids of visible items that wait for an item which is hidden, or of which nothing is known. Nothing else is shown
 * of a hidden item, and this only while it exists and is not finished.
 */
export function waitingForUnseen(read: ReadItems, { sees, statuses, at }: Seen): ReadonlySet<string> {
  const done = new Set(statuses.filter(({ category }) => category === 'done').map(({ id }) => id));
  const byId = new Map(read.items.map((item) => [item.id, item]));
  const idOf = idsByKey(read);
  const found = new Set<string>();
  for (const item of read.items) {
    for (const link of item.links) {
      if (!isThere(link, at)) continue;
      const otherId = idOf(link.otherKey);
      const other = otherId === undefined ? undefined : byId.get(otherId);
      if (link.meaning === 'waits-for' && sees(item.id) && (otherId === undefined || !sees(otherId))) {
        if (other === undefined || isUnfinished(other, done, at)) found.add(item.id);
      }
      if (link.meaning === 'blocks' && !sees(item.id) && otherId !== undefined && sees(otherId)) {
        if (isUnfinished(item, done, at)) found.add(otherId);
      }
    }
  }
  return found;
}

function isThere({ since, until }: Link, at: Date): boolean {
  return (since === null || since <= at) && (until === null || until > at);
}

function isUnfinished(item: WorkItem, done: ReadonlySet<string>, at: Date): boolean {
  if (item.createdAt > at || (item.removedAt !== null && item.removedAt <= at)) return false;
  return !done.has(stateAt(item, at).statusId);
}
