import { currentContainers, currentContainersOf } from '../../../core/facts/container/current-containers';
import type { Facts } from '../../../core/facts/facts';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import type { ContainerRef } from '../../../core/model/containers';
import { groupedBy } from '../../../core/math/grouped';

/**
 * The current containers whose reading changes with what is in some scopes: these, and those in which something waits for
 * it, through others too. Projects are left out: what they show rests on all of their containers.
 */
export function touchedScopes(marked: readonly ContainerRef[], facts: Facts): readonly ContainerRef[] {
  const scopes = marked.filter(({ kind }) => kind !== 'project');
  const touched = new Set(scopes.map(nameOf));
  for (const item of waitersOf(
    scopes.flatMap((scope) => facts.everIn(scope)),
    facts,
  )) {
    for (const scope of currentContainersOf(item, facts)) touched.add(nameOf(scope));
  }
  return currentContainers(facts).filter((scope) => touched.has(nameOf(scope)));
}

/** The items that wait for some items, directly or through others. What is finished may have held them until now. */
function waitersOf(items: readonly ItemHistory[], { histories }: Facts): ReadonlySet<ItemHistory> {
  const waits = histories.flatMap((waiting) =>
    waiting.item.links.flatMap(({ meaning, otherKey }) => (meaning === 'waits-for' ? { waiting, otherKey } : [])),
  );
  const byBlocker = groupedBy(waits, ({ otherKey }) => otherKey);
  const found = new Set<ItemHistory>();
  for (const queue = [...items]; queue.length > 0;) {
    for (const { waiting } of byBlocker.get(queue.pop()?.state.key ?? '') ?? []) {
      if (found.has(waiting)) continue;
      found.add(waiting);
      queue.push(waiting);
    }
  }
  return found;
}

const nameOf = ({ kind, id }: ContainerRef): string => `${kind} ${id}`;
