import type { Unknown } from '../../model/unknown';
import type { ChainStep } from '../dependencies/graph';
import type { Facts } from '../facts';
import type { ItemHistory } from './item-history';
import { isOpen } from './present-state';
export type BlockCause = 'flag' | 'status' | 'link';

/** What blocks an open item now; a flag before a status before a link, since a flag is the most explicit. */
export function presentBlockage(item: ItemHistory, facts: Facts): BlockCause | null {
  if (!isOpen(item)) return null;
  if (item.state.flagged) return 'flag';
  if (item.blocked.some((span) => span.cause === 'status' && span.to === null)) return 'status';
  return knownBlockers(item, facts).length > 0 ? 'link' : null;
}

/** A longer chain is unreadable, and following every chain to its end takes too long. */
const MAX_BLOCKERS = 200;

/** The part of the chain of blockers that is judged, nearest first. */
export function judgedChain(item: ItemHistory, facts: Facts): readonly ChainStep[] {
  return facts.dependencies.chainOf(item.item.id, MAX_BLOCKERS);
}

/** Unfinished items that block this one directly. Unread items are left out: they may be finished. */
export function knownBlockers(item: ItemHistory, facts: Facts): readonly ChainStep[] {
  return facts.dependencies.openBlockersOf(item.item.id).filter((step) => step.itemId !== null);
}

/** Why there is no answer where the only blockers are unread items; null without unread blockers. */
export function unreadBlockers(item: ItemHistory, facts: Facts): Unknown | null {
  if (!isOpen(item)) return null;
  const unread = facts.dependencies.openBlockersOf(item.item.id).filter((step) => step.itemId === null);
  return unread.length === 0 ? null : { reason: 'blockers-not-read', have: 0, need: unread.length };
}
