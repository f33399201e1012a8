import type { Status, StatusCategory } from '../../../core/model/status';
import type { AzureConfiguration } from '../rest/configuration';

export interface Statuses {
  /** `CATEGORY:NAME`: the same name may have another category in another type. */
  readonly idOf: (project: string, type: string, state: string) => string;
  readonly isRemoved: (project: string, type: string, state: string) => boolean;
  readonly list: () => readonly Status[];
}

/** A removed item may come back; until then it counts as removed, and never as done. */
const CATEGORIES: ReadonlyMap<string, StatusCategory> = new Map([
  ['Proposed', 'to-do'],
  ['InProgress', 'in-progress'],
  ['Resolved', 'in-progress'],
  ['Completed', 'done'],
  ['Removed', 'to-do'],
]);

/** States with their category, which depends on the type of the work item and its project. */
export function readStatuses(configurations: readonly AzureConfiguration[]): Statuses {
  const statesByType = new Map<string, Readonly<Record<string, string>>>();
  const nameOf = (project: string, type: string): string => `${project.toLowerCase()}\n${type}`;
  for (const { project, teams, otherCategories } of configurations) {
    for (const categories of [otherCategories, ...teams.map(({ backlog }) => backlog.categories)]) {
      for (const [type, states] of Object.entries(categories)) {
        const name = nameOf(project.name, type);
        statesByType.set(name, { ...statesByType.get(name), ...states });
      }
    }
  }
  const known = new Map<string, Status>();
  const agreed = agreedCategories([...statesByType.values()]);
  // For an unknown (or former) project, type or state: the category that all types agree on for a state of that name.
  const categoryOf = (project: string, type: string, state: string): string =>
    statesByType.get(nameOf(project, type))?.[state] ?? agreed.get(state) ?? 'Unknown';
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

/** The categories of states for which all types with this state agree. */
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
