import type { Facts } from '../facts';
import type { ItemHistory } from '../item/item-history';
import { NONE } from '../../math/none';
import { computed } from '../computed';

/** The items that are in a project now, in the order of the histories. Grouped once for all projects. */
export function itemsOfProject(projectKey: string, facts: Facts): readonly ItemHistory[] {
  return byProject(facts).get(projectKey) ?? NONE;
}

/** The keys of the projects that these items are in now. */
export function projectsWithItems(facts: Facts): readonly string[] {
  return [...byProject(facts).keys()];
}

const byProject = computed('items of projects', (facts: Facts): ReadonlyMap<string, readonly ItemHistory[]> => {
  const groups = new Map<string, ItemHistory[]>();
  for (const history of facts.histories) {
    const group = groups.get(history.state.projectKey);
    if (group === undefined) groups.set(history.state.projectKey, [history]);
    else group.push(history);
  }
  return groups;
});
