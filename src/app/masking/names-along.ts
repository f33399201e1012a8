import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { HIDDEN, type NameOf } from './naming';

/**
 * Names for what one item waits for. What only a hidden item waits for is hidden with it: to name it would tell what the
 * hidden one is about.
 */
export function namesAlong(item: ItemHistory, facts: Facts, nameOf: NameOf): NameOf {
  const steps = facts.dependencies.chainOf(item.item.id);
  // Every name is asked for, so that whoever may see more is asked about all of it.
  const visible = new Set(steps.filter(({ itemKey }) => nameOf(itemKey).visible).map(({ itemKey }) => itemKey));
  const reached = new Set([item.state.key]);
  // Nearest first: what a step waits behind has been met before it.
  for (const { itemKey, viaKey } of steps) if (visible.has(itemKey) && reached.has(viaKey)) reached.add(itemKey);
  const unreached = new Set(steps.map(({ itemKey }) => itemKey).filter((key) => !reached.has(key)));
  return (key) => (unreached.has(key) ? HIDDEN : nameOf(key));
}
