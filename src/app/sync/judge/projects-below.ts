import { compareIds } from '../../../core/model/id-order';
import { oncePer } from '../../../core/math/once-per';
import { presentState } from '../../../core/model/replay';
import type { Snapshot } from '../../../core/model/snapshot';

type Below = Pick<Snapshot, 'items' | 'projects'>;

/**
 * The ids of all projects whose items are in a snapshot: conclusions from it may rest on any of them. Null if it is not
 * known which project an item is in.
 */
export const projectsBelow = oncePer(({ items, projects }: Below): readonly string[] | null => {
  const idByKey = new Map(projects.map(({ id, key }) => [key, id]));
  const ids = new Set<string>();
  for (const item of items) {
    const id = idByKey.get(presentState(item).projectKey);
    if (id === undefined) return null;
    ids.add(id);
  }
  return [...ids].sort(compareIds);
});

/** What rests on both; null where nobody knows on what either does. */
export function bothOf(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return one === null || other === null ? null : [...new Set([...one, ...other])].sort(compareIds);
}

/** Whether what rests on some projects rests on nothing but others; not where nobody knows on what either rests. */
export function restsWithin(restsOn: readonly string[] | null, others: readonly string[] | null): boolean {
  return restsOn !== null && others !== null && restsOn.every((id) => others.includes(id));
}
