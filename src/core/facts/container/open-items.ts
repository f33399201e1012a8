import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { compareKeys } from '../key-order';
import { computed } from '../computed';
import { oncePerKey } from '../../math/once-per';
import { type ContainerRef, refName } from '../../model/containers';
import { isOpen } from '../item/present-state';
import { holds, staysOfKind } from './container-kinds';

/** The open items that are in a container now, in the order of their keys. */
export function openItemsOf(container: ContainerRef, facts: Facts): readonly ItemHistory[] {
  return openItems(facts)(container);
}

/** Collected once for each container: most signals, the steps and the reasons need them. */
const openItems = computed('open items', (facts: Facts) =>
  oncePerKey(refName, (container): readonly ItemHistory[] =>
    facts
      .everIn(container)
      .filter((item) => isOpen(item) && isInNow(container, item))
      .sort((one, other) => compareKeys(one.state.key, other.state.key)),
  ),
);

/**
 * Whether an item counts as work of a container. Parts are counted with their item. Parents are counted by their
 * children, except in another parent.
 */
export const isWorkOf = ({ kind }: ContainerRef, { item }: ItemHistory): boolean =>
  item.level !== 'part' && (item.level !== 'parent' || kind === 'parent');

/** The open work that is in a container now, without double counting (see `isWorkOf`). */
export function openWorkOf(container: ContainerRef, facts: Facts): readonly ItemHistory[] {
  return openItemsOf(container, facts).filter((item) => isWorkOf(container, item));
}

/** Whether work in a container is open. */
export function hasOpenItems(container: ContainerRef, facts: Facts): boolean {
  return facts.everIn(container).some((item) => isOpen(item) && isInNow(container, item));
}

/** Whether an item is in a container now. */
export const isInNow = (container: ContainerRef, { state }: ItemHistory): boolean => holds(container, state);

/** Whether an item was in a container at a moment. */
export function wasIn({ kind, id }: ContainerRef, item: ItemHistory, at: Date): boolean {
  return staysOfKind(kind, item).some(
    ({ containerId, from, to }) => containerId === id && from <= at && (to === null || to > at),
  );
}
