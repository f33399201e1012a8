import type { ContainerKind, ContainerRef } from '../model/containers';
import type { ItemHistory, Membership } from './item-history';
import { NONE } from './none';

type Index = Readonly<Record<ContainerKind, ReadonlyMap<string, readonly ItemHistory[]>>>;

/** Answers what ever was in a container, in the order of the histories. Made once, when it is first asked. */
export function containerIndex(histories: readonly ItemHistory[]): (container: ContainerRef) => readonly ItemHistory[] {
  let index: Index | undefined;
  return ({ kind, id }) => {
    index ??= {
      project: byContainer(histories, (history) => history.projects),
      parent: byContainer(histories, (history) => history.parents),
      iteration: byContainer(histories, (history) => history.iterations),
      version: byContainer(histories, (history) => history.versions),
    };
    return index[kind].get(id) ?? NONE;
  };
}

function byContainer(
  histories: readonly ItemHistory[],
  membershipsOf: (history: ItemHistory) => readonly Membership[],
): ReadonlyMap<string, readonly ItemHistory[]> {
  const members = new Map<string, ItemHistory[]>();
  for (const history of histories) {
    for (const { containerId } of membershipsOf(history)) {
      const known = members.get(containerId);
      if (known === undefined) members.set(containerId, [history]);
      else if (known.at(-1) !== history) known.push(history);
    }
  }
  return members;
}
