import type { Link } from '../../model/link';
import type { Briefs } from '../item/open-rows';
import { isOpen } from '../item/present-state';

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

/**
 * The waits between unfinished, existing items. A link that is recorded on both of its items comes twice. Links that
 * were cut or do not exist yet, and links to finished or removed items, are left out.
 */
export function waitLinks({ open, byKey }: Pick<Briefs, 'open' | 'byKey'>, takenAt: Date): readonly WaitLink[] {
  const found: WaitLink[] = [];
  for (const history of open) {
    if (history.item.links.length === 0) continue;
    const own = { itemId: history.item.id, key: history.state.key };
    for (const link of history.item.links) {
      if (!saysWhoWaits(link) || !isThere(link, takenAt)) continue;
      const other = byKey.get(link.otherKey);
      if (other === history || (other !== undefined && !isOpen(other))) continue;
      // An unread item is listed as a blocker. Its own waits are not needed.
      if (other === undefined && (link.meaning === 'blocks' || isDoneOutside(link, takenAt))) continue;
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

function saysWhoWaits({ meaning }: Link): boolean {
  return meaning === 'waits-for' || meaning === 'blocks';
}

const isDoneOutside = ({ otherDoneFrom }: Link, takenAt: Date): boolean =>
  otherDoneFrom !== undefined && otherDoneFrom <= takenAt;

function isThere({ since, until }: Link, takenAt: Date): boolean {
  return (since === null || since <= takenAt) && (until === null || until > takenAt);
}
