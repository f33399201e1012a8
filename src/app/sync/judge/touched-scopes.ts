import { currentContainers, currentContainersOf } from '../../../core/facts/container/current-containers';
import { heldUpBy } from '../../../core/facts/dependencies/held-up-work';
import type { Facts } from '../../../core/facts/facts';
import type { ItemBrief } from '../../../core/facts/item/item-brief';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { type ContainerRef, refName } from '../../../core/model/containers';

/**
 * The current scopes that are judged before the whole project is: those that were marked, and those of items that
 * wait for something that has changed since an instant. The project itself is not included: every change affects it.
 */
export function touchedScopes(marked: readonly ContainerRef[], since: Date, facts: Facts): readonly ContainerRef[] {
  const touched = new Set(marked.map(refName));
  for (const history of facts.briefs.open) {
    if (!waitsForChanged(history, since, facts)) continue;
    for (const waiting of [history, ...heldUpBy(history, facts)]) {
      for (const scope of currentContainersOf(waiting, facts)) touched.add(refName(scope));
    }
  }
  return currentContainers(facts).filter((scope) => scope.kind !== 'project' && touched.has(refName(scope)));
}

/** A blocker of it may be finished now, or deleted. */
function waitsForChanged({ item }: ItemBrief, since: Date, { byKey }: Facts): boolean {
  return item.links.some(({ meaning, otherKey }) => {
    const blocker = meaning === 'waits-for' ? byKey.get(otherKey) : undefined;
    return blocker !== undefined && lastChangeOf(blocker) >= since.getTime();
  });
}

/** By its recorded changes, its removal included. */
function lastChangeOf({ item, changes }: ItemHistory): number {
  return Math.max(item.createdAt.getTime(), changes.at(-1)?.at.getTime() ?? 0, item.removedAt?.getTime() ?? 0);
}
