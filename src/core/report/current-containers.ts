import type { Facts } from '../facts/facts';
import type { ContainerRef } from '../model/containers';
import { isOpen } from '../facts/item/present-state';

/** What a report is about: every project, every parent that is not done, running iterations, versions to come. */
export function currentContainers(facts: Facts): readonly ContainerRef[] {
  const { projects, iterations, versions } = facts.snapshot;
  const refs: ContainerRef[] = [
    ...projects.map(({ key }): ContainerRef => ({ kind: 'project', id: key })),
    ...facts.histories
      .filter((history) => history.item.level === 'parent' && isOpen(history))
      .map(({ item }): ContainerRef => ({ kind: 'parent', id: item.id })),
    ...iterations.filter(({ state }) => state === 'active').map(({ id }): ContainerRef => ({ kind: 'iteration', id })),
    ...versions.filter(({ released }) => !released).map(({ id }): ContainerRef => ({ kind: 'version', id })),
  ];
  // A version that never held anything is a name, not a scope.
  return refs.filter((ref) => ref.kind !== 'version' || facts.everIn(ref).length > 0);
}
