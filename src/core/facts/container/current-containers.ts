import { computed } from '../computed';
import type { Facts } from '../facts';
import type { ItemBrief } from '../item/item-brief';
import { containersOf } from './container-kinds';
import { openBriefsIn } from './open-items';
import { type ContainerRef, refName } from '../../model/containers';

/**
 * The containers of a report: every project, every parent that is not done, running iterations, unreleased versions.
 */
export function currentContainers(facts: Facts): readonly ContainerRef[] {
  const { projects, iterations, versions } = facts.snapshot;
  const refs: ContainerRef[] = [
    ...projects.map(({ key }): ContainerRef => ({ kind: 'project', id: key })),
    ...facts.briefs.open
      .filter(({ item }) => item.level === 'parent')
      .map(({ item }): ContainerRef => ({ kind: 'parent', id: item.id })),
    ...iterations.filter(({ state }) => state === 'active').map(({ id }): ContainerRef => ({ kind: 'iteration', id })),
    ...versions.filter(({ released }) => !released).map(({ id }): ContainerRef => ({ kind: 'version', id })),
  ];
  // A version that never held an item has no scope.
  return refs.filter(
    (ref) => ref.kind !== 'version' || facts.everIn(ref).length > 0 || openBriefsIn(ref, facts).length > 0,
  );
}

/** The current containers that an item is in now, without its project. */
export function currentContainersOf({ state }: ItemBrief, facts: Facts): readonly ContainerRef[] {
  const isCurrent = currentNames(facts);
  return containersOf(state).filter((ref) => ref.kind !== 'project' && isCurrent.has(refName(ref)));
}

const currentNames = computed(
  'names of current containers',
  (facts: Facts): ReadonlySet<string> => new Set(currentContainers(facts).map(refName)),
);
