import type { Status, StatusCategory } from '../../../core/model/status';
import type { AzureConfiguration } from '../rest/configuration';

export interface Statuses {
  /** `CATEGORY:NAME`: the same name may have another category in another type. */
  readonly idOf: (type: string, state: string) => string;
  readonly isRemoved: (type: string, state: string) => boolean;
  readonly list: () => readonly Status[];
}

/** What was removed may come back; until then it is gone, and it never was done. */
const CATEGORIES: ReadonlyMap<string, StatusCategory> = new Map([
  ['Proposed', 'to-do'],
  ['InProgress', 'in-progress'],
  ['Resolved', 'in-progress'],
  ['Completed', 'done'],
  ['Removed', 'to-do'],
]);

/** States by their category, which belongs to the type of the work item. */
export function readStatuses({ teams, otherCategories }: AzureConfiguration): Statuses {
  const told = new Map<string, Readonly<Record<string, string>>>();
  for (const categories of [otherCategories, ...teams.map(({ backlog }) => backlog.categories)]) {
    for (const [type, states] of Object.entries(categories)) told.set(type, { ...told.get(type), ...states });
  }
  const known = new Map<string, Status>();
  const categoryOf = (type: string, state: string): string => told.get(type)?.[state] ?? 'Unknown';
  return {
    idOf(type, state) {
      const category = categoryOf(type, state);
      const id = `${category}:${state}`;
      if (!known.has(id)) known.set(id, { id, name: state, category: CATEGORIES.get(category) ?? 'unknown' });
      return id;
    },
    isRemoved: (type, state) => categoryOf(type, state) === 'Removed',
    list: () => [...known.values()],
  };
}
