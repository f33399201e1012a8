import type { ChainLink } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { isPlanned } from '../../core/facts/item/commitment';
import { statusName } from '../../core/facts/item/present-state';
import { hiddenOnce, type NameOf } from '../masking/naming';

/**
 * What the item waits for: itself first, then every unfinished blocker, nearest first; all hidden ones as one. Empty
 * when it waits for nothing.
 */
export function blockerChain(item: ItemHistory, facts: Facts, nameOf: NameOf): readonly ChainLink[] {
  const steps = facts.dependencies.chainOf(item.item.id);
  if (steps.length === 0) return [];
  const links = steps.map((step) => chainLink(step, facts, nameOf));
  return [chainLink({ itemKey: item.state.key, depth: 0 }, facts, nameOf), ...hiddenOnce(links)];
}

/** A hidden item tells nothing but that it is there; one that was not read has nothing to tell. */
function chainLink(
  { itemKey, depth }: { readonly itemKey: string; readonly depth: number },
  facts: Facts,
  nameOf: NameOf,
): ChainLink {
  const item = nameOf(itemKey);
  const history = item.visible ? facts.byKey.get(itemKey) : undefined;
  if (history === undefined) {
    return {
      item,
      depth,
      statusName: null,
      category: null,
      ownerId: null,
      hasOwner: null,
      inIteration: null,
      dueOn: null,
    };
  }
  const { state, category } = history;
  return {
    item,
    depth,
    statusName: statusName(state.statusId, facts),
    category,
    ownerId: state.ownerId,
    hasOwner: state.ownerId !== null,
    inIteration: isPlanned(history, facts),
    dueOn: state.dueOn,
  };
}
