import type { Link } from '../../model/link';
import type { ItemHistory } from '../item/item-history';

/** One open item, or one that was not read (`itemId` null): the waiting item or the blocker of a link. */
export interface WaitNode {
  readonly itemId: string | null;
  readonly key: string;
}

export interface WaitLink {
  readonly waiting: WaitNode;
  readonly blocker: WaitNode;
  readonly since: Date | null;
}

interface Known {
  readonly takenAt: Date;
  readonly byKey: ReadonlyMap<string, ItemHistory>;
}

/**
 * The waits between unfinished, existing items. A link that is recorded on both of its items comes twice. Links that
 * were cut or do not exist yet, and links to finished or removed items, are left out.
 */
export function waitLinks(histories: readonly ItemHistory[], known: Known): readonly WaitLink[] {
  const found: WaitLink[] = [];
  for (const history of histories) {
    if (history.item.links.length === 0 || !isUnfinished(history)) continue;
    const own = { itemId: history.item.id, key: history.state.key };
    for (const link of history.item.links) {
      if (!saysWhoWaits(link) || !isThere(link, known.takenAt)) continue;
      const other = known.byKey.get(link.otherKey);
      if (other === history || (other !== undefined && !isUnfinished(other))) continue;
      // An unread item is listed as a blocker. Its own waits are not needed.
      if (other === undefined && (link.meaning === 'blocks' || isDoneOutside(link, known.takenAt))) continue;
      const far = { itemId: other?.item.id ?? null, key: other?.state.key ?? link.otherKey };
      found.push(
        link.meaning === 'waits-for'
          ? { waiting: own, blocker: far, since: link.since }
          : { waiting: far, blocker: own, since: link.since },
      );
    }
  }
  return found;
}

function isUnfinished({ item, category }: ItemHistory): boolean {
  return item.removedAt === null && category !== 'done';
}

function saysWhoWaits({ meaning }: Link): boolean {
  return meaning === 'waits-for' || meaning === 'blocks';
}

const isDoneOutside = ({ otherDoneFrom }: Link, takenAt: Date): boolean =>
  otherDoneFrom !== undefined && otherDoneFrom <= takenAt;

function isThere({ since, until }: Link, takenAt: Date): boolean {
  return (since === null || since <= takenAt) && (until === null || until > takenAt);
}
