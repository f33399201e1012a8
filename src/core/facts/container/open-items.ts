import type { Facts } from '../facts';
import type { ItemBrief } from '../item/item-brief';
import type { ItemHistory } from '../item/item-history';
import { compareKeys } from '../key-order';
import { computed } from '../computed';
import { NONE } from '../../math/none';
import { oncePerKey } from '../../math/once-per';
import { type ContainerRef, refName } from '../../model/containers';
import { isOpen } from '../item/present-state';
import { containersOf, holds, staysOfKind } from './container-kinds';

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
export const isWorkOf = ({ kind }: ContainerRef, { item }: ItemBrief): boolean =>
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
export const isInNow = (container: ContainerRef, { state }: Pick<ItemBrief, 'state'>): boolean =>
  holds(container, state);

/** Whether an item was in a container at a moment. */
export function wasIn({ kind, id }: ContainerRef, item: ItemHistory, at: Date): boolean {
  return staysOfKind(kind, item).some(
    ({ containerId, from, to }) => containerId === id && from <= at && (to === null || to > at),
  );
}

/**
 * The open items that are in a container now, also those that were not read: for what a container is asked that is not judged
 * itself.
 */
export function openBriefsIn(container: ContainerRef, facts: Facts): readonly ItemBrief[] {
  return openByContainer(facts).get(refName(container)) ?? NONE;
}

const openByContainer = computed('open items of containers', ({ briefs }: Facts) => {
  const groups = new Map<string, ItemBrief[]>();
  for (const brief of briefs.open) {
    for (const name of containersOf(brief.state).map(refName)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [brief]);
      else group.push(brief);
    }
  }
  return groups;
});
