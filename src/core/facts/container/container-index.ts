import type { ContainerKind, ContainerRef } from '../../model/containers';
import type { ItemHistory } from '../item/item-history';
import { NONE } from '../../math/none';

const MEMBERSHIPS: Readonly<Record<ContainerKind, 'projects' | 'parents' | 'iterations' | 'versions'>> = {
  project: 'projects',
  parent: 'parents',
  iteration: 'iterations',
  version: 'versions',
};

/**
 * Finds every item that ever was in a container, in the order of the histories. Each kind is indexed once, on first
 * use.
 */
export function containerIndex(histories: readonly ItemHistory[]): (container: ContainerRef) => readonly ItemHistory[] {
  const indexes = new Map<ContainerKind, ReadonlyMap<string, readonly ItemHistory[]>>();
  return ({ kind, id }) => {
    let index = indexes.get(kind);
    if (index === undefined) indexes.set(kind, (index = byContainer(histories, MEMBERSHIPS[kind])));
    return index.get(id) ?? NONE;
  };
}

function byContainer(
  histories: readonly ItemHistory[],
  which: (typeof MEMBERSHIPS)[ContainerKind],
): ReadonlyMap<string, readonly ItemHistory[]> {
  const members = new Map<string, ItemHistory[]>();
  for (const history of histories) {
    for (const { containerId } of history[which]) {
      const known = members.get(containerId);
      if (known === undefined) members.set(containerId, [history]);
      else if (known.at(-1) !== history) known.push(history);
    }
  }
  return members;
}
