import type { Status, StatusCategory } from '../../../core/model/status';
import type { AzureConfiguration } from '../rest/configuration';

export interface Statuses {
  /** `CATEGORY:NAME`: the same name may have another category in another type. */
  readonly idOf: (project: string, type: string, state: string) => string;
  readonly isRemoved: (project: string, type: string, state: string) => boolean;
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

/** States by their category, which belongs to the type of the work item in its project. */
export function readStatuses(configurations: readonly AzureConfiguration[]): Statuses {
  const told = new Map<string, Readonly<Record<string, string>>>();
  const nameOf = (project: string, type: string): string => `${project.toLowerCase()}\n${type}`;
  for (const { project, teams, otherCategories } of configurations) {
    for (const categories of [otherCategories, ...teams.map(({ backlog }) => backlog.categories)]) {
      for (const [type, states] of Object.entries(categories)) {
        const name = nameOf(project.name, type);
        told.set(name, { ...told.get(name), ...states });
      }
    }
  }
  const known = new Map<string, Status>();
  const agreed = agreedCategories([...told.values()]);
  // A project, type or state that is not told (any more): what all types say of a state of that name.
  const categoryOf = (project: string, type: string, state: string): string =>
    told.get(nameOf(project, type))?.[state] ?? agreed.get(state) ?? 'Unknown';
  return {
    idOf(project, type, state) {
      const category = categoryOf(project, type, state);
      const id = `${category}:${state}`;
      if (!known.has(id)) known.set(id, { id, name: state, category: CATEGORIES.get(category) ?? 'unknown' });
      return id;
    },
    isRemoved: (...state) => categoryOf(...state) === 'Removed',
    list: () => [...known.values()],
  };
}

/** The categories of states on which all types agree that have them. */
function agreedCategories(types: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const states of types) {
    for (const [state, category] of Object.entries(states)) {
      const categories = found.get(state) ?? new Set();
      found.set(state, categories.add(category));
    }
  }
  return new Map(
    [...found].flatMap(([state, categories]) =>
      [...categories].slice(0, categories.size === 1 ? 1 : 0).map((category) => [state, category] as const),
    ),
  );
}
