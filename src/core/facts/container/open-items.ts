import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { compareKeys } from '../key-order';
import { computed } from '../computed';
import { oncePerKey } from '../../math/once-per';
import type { ContainerRef } from '../../model/containers';
import { isOpen } from '../item/present-state';
import { holds, staysOfKind } from './container-kinds';

/** The open items that are in a container now, in the order of their keys. */
export function openItemsOf(container: ContainerRef, facts: Facts): readonly ItemHistory[] {
  return openItems(facts)(container);
}

/** Gathered once of each container: most of its signals ask for them, and so do its steps and its reasons. */
const openItems = computed('open items', (facts: Facts) =>
  oncePerKey(
    ({ kind, id }: ContainerRef) => `${kind} ${id}`,
    (container): readonly ItemHistory[] =>
      facts
        .everIn(container)
        .filter((item) => isOpen(item) && isInNow(container, item))
        .sort((one, other) => compareKeys(one.state.key, other.state.key)),
  ),
);

/**
 * Whether an item is counted as work of a container: parts are counted with their item, and what holds others by what it holds,
 * but in a parent.
 */
export const isWorkOf = ({ kind }: ContainerRef, { item }: ItemHistory): boolean =>
  item.level !== 'part' && (item.level !== 'parent' || kind === 'parent');

/** The open work that is in a container now: nothing is counted beside what it holds, or is a part of. */
export function openWorkOf(container: ContainerRef, facts: Facts): readonly ItemHistory[] {
  return openItemsOf(container, facts).filter((item) => isWorkOf(container, item));
}

/** Whether there is still something to do in a container. */
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
