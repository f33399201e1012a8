import type { ChainLink } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { isPlanned } from '../../core/facts/item/commitment';
import { statusName } from '../../core/facts/item/present-state';
import type { NameOf } from './naming';

export interface ChainView {
  readonly facts: Facts;
  readonly nameOf: NameOf;
  /** Ids of items that wait for an item which the viewer may not see. */
  readonly waitingForUnseen: ReadonlySet<string>;
}

/** The item itself first, then every unfinished blocker, nearest first. Empty when the item waits for nothing. */
export function blockerChain(item: ItemHistory, view: ChainView): readonly ChainLink[] {
  const steps = view.facts.dependencies.chainOf(item.item.id);
  if (steps.length === 0) return [];
  return [{ itemKey: item.state.key, depth: 0 }, ...steps].map((step) => chainLink(step, view));
}

function chainLink(
  { itemKey, depth }: { readonly itemKey: string; readonly depth: number },
  { facts, nameOf, waitingForUnseen }: ChainView,
): ChainLink {
  const item = nameOf(itemKey);
  const history = facts.byKey.get(itemKey);
  if (history === undefined) return { item, depth, ...NOT_READ };
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
    waitsForUnseen: waitingForUnseen.has(history.item.id),
  };
}

const NOT_READ = {
  statusName: null,
  category: null,
  ownerId: null,
  hasOwner: null,
  inIteration: null,
  dueOn: null,
  waitsForUnseen: false,
};
