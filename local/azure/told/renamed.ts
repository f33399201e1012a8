import type { Snapshot } from '../../../src/core/model/snapshot';
import type { Status } from '../../../src/core/model/status';
import { categoryName, descriptorOf } from './names';

/** Names in Azure DevOps. */
export interface Names {
  readonly number: (id: string) => string;
  readonly numberOfKey: (key: string) => string | null;
  readonly project: (key: string) => string;
  readonly status: (id: string) => string;
  readonly person: (id: string | null) => string | null;
  readonly parent: (id: string | null) => string | null;
  readonly priority: (name: string | null) => string | null;
}

export function namesOf({ items, projects, statuses, people }: Snapshot): Names {
  const numbers = new Map(items.map(({ id }, place) => [id, String(place + 1)]));
  const keys = new Map(
    items.flatMap(({ id, initial, changes }) => [
      [initial.key, numbers.get(id) ?? id] as const,
      ...changes.flatMap((change) => (change.kind === 'key' ? [[change.to, numbers.get(id) ?? id] as const] : [])),
    ]),
  );
  const projectNames = new Map(projects.map(({ key, name }) => [key, name]));
  const states = stateNames(statuses);
  const statusIds = new Map(
    statuses.map((status) => [status.id, `${categoryName(status)}:${states.get(status.id) ?? status.name}`]),
  );
  const descriptors = new Map(people.map((person) => [person.id, descriptorOf(person)]));
  const priorities = new Map<string, string>();
  return {
    number: (id) => numbers.get(id) ?? id,
    numberOfKey: (key) => keys.get(key) ?? null,
    project: (key) => projectNames.get(key) ?? key,
    status: (id) => statusIds.get(id) ?? `InProgress:${id}`,
    person: (id) => (id === null ? null : (descriptors.get(id) ?? `aad.${id}`)),
    parent: (id) => (id === null ? null : (numbers.get(id) ?? null)),
    priority(name) {
      if (name === null) return null;
      const number = priorities.get(name) ?? String(priorities.size + 1);
      priorities.set(name, number);
      return number;
    },
  };
}

/** The name of each status in Azure DevOps: by its name, and by its id too if several statuses share the name. */
export function stateNames(statuses: readonly Status[]): ReadonlyMap<string, string> {
  const named = (name: string): number => statuses.filter((status) => status.name === name).length;
  return new Map(statuses.map(({ id, name }) => [id, named(name) > 1 ? `${name} (${id})` : name]));
}
