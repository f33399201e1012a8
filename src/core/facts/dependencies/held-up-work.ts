import type { Facts } from '../facts';
import type { ItemBrief } from '../item/item-brief';
import { computed } from '../computed';
import { oncePerKey } from '../../math/once-per';
import { isOpen } from '../item/present-state';

/** A longer list is unreadable, and following every wait to its end takes too long in a dense graph. */
const MAX_HELD_UP = 500;

/**
 * The open items that wait for an item, directly or through others, nearest first; none for an item that is not open.
 */
export function heldUpBy(item: ItemBrief, facts: Facts): readonly ItemBrief[] {
  return waiters(facts)(item);
}

const waiters = computed('waiters', (facts: Facts) =>
  oncePerKey(
    ({ item }: ItemBrief) => item.id,
    (item): readonly ItemBrief[] => {
      const found: ItemBrief[] = [];
      if (!isOpen(item)) return found;
      const seen = new Set([item.item.id]);
      for (let queue = [item.item.id]; queue.length > 0 && found.length < MAX_HELD_UP;) {
        const next: string[] = [];
        for (const id of queue.flatMap((blocker) => facts.dependencies.waitingFor(blocker))) {
          const waiting = facts.briefs.byId.get(id);
          if (seen.has(id) || waiting === undefined || !isOpen(waiting)) continue;
          seen.add(id);
          found.push(waiting);
          next.push(id);
        }
        queue = next;
      }
      return found.slice(0, MAX_HELD_UP);
    },
  ),
);
