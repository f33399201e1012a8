import { currentContainers, currentContainersOf } from '../../../core/facts/container/current-containers';
import { heldUpBy } from '../../../core/facts/dependencies/held-up-work';
import type { Facts } from '../../../core/facts/facts';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { isOpen } from '../../../core/facts/item/present-state';
import type { ContainerRef } from '../../../core/model/containers';

/**
 * The current scopes that are judged anew before the whole project is: those that were marked, and those of the work that
 * waits for what has changed since an instant. A project is no part of itself: everything changes it.
 */
export function touchedScopes(marked: readonly ContainerRef[], since: Date, facts: Facts): readonly ContainerRef[] {
  const touched = new Set(marked.map(nameOf));
  for (const history of facts.histories) {
    if (!isOpen(history) || !waitsForChanged(history, since, facts)) continue;
    for (const waiting of [history, ...heldUpBy(history, facts)]) {
      for (const scope of currentContainersOf(waiting, facts)) touched.add(nameOf(scope));
    }
  }
  return currentContainers(facts).filter((scope) => scope.kind !== 'project' && touched.has(nameOf(scope)));
}

/** What it waited for may be finished by now, or gone. */
function waitsForChanged({ item }: ItemHistory, since: Date, { byKey }: Facts): boolean {
  return item.links.some(({ meaning, otherKey }) => {
    const blocker = meaning === 'waits-for' ? byKey.get(otherKey) : undefined;
    return blocker !== undefined && lastChangeOf(blocker) >= since.getTime();
  });
}

/** By what is recorded of it, its end included. */
function lastChangeOf({ item, changes }: ItemHistory): number {
  return Math.max(item.createdAt.getTime(), changes.at(-1)?.at.getTime() ?? 0, item.removedAt?.getTime() ?? 0);
}

const nameOf = ({ kind, id }: ContainerRef): string => `${kind} ${id}`;
