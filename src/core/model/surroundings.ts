import { compareIds } from './id-order';
import type { Snapshot } from './snapshot';
import type { ItemState, WorkItem } from './work-item';

/** The surroundings of items: everything in a snapshot except its items, its moment and its calendar. */
export type Surroundings = Omit<Snapshot, 'takenAt' | 'calendar' | 'items'>;

/** Everything that items name, by id (projects by key). */
export interface Named {
  readonly iterationIds: ReadonlySet<string>;
  readonly versionIds: ReadonlySet<string>;
  readonly projectKeys: ReadonlySet<string>;
  readonly accountIds: ReadonlySet<string>;
}

/**
 * Everything that items name: the iterations and versions they were ever in, their projects, the people who acted on
 * them.
 */
export function namedIn(items: readonly WorkItem[]): Named {
  const iterationIds = new Set<string>();
  const versionIds = new Set<string>();
  const projectKeys = new Set<string>();
  const accountIds = new Set<string>();
  const person = (id: string | null): void => {
    if (id !== null) accountIds.add(id);
  };
  const all = (ids: readonly string[], into: Set<string>): void => {
    for (const id of ids) into.add(id);
  };
  const state = ({ projectKey, ownerId, ...within }: ItemState): void => {
    projectKeys.add(projectKey);
    person(ownerId);
    all(within.iterationIds, iterationIds);
    all(within.versionIds, versionIds);
  };
  for (const item of items) {
    state(item.initial);
    person(item.createdBy);
    person(item.reporterId);
    for (const { by } of item.remarks) person(by);
    for (const change of item.changes) {
      person(change.by);
      if (change.kind === 'owner') person(change.to);
      if (change.kind === 'project') projectKeys.add(change.to);
      if (change.kind === 'iterations') all(change.to, iterationIds);
      if (change.kind === 'versions') all(change.to, versionIds);
    }
  }
  return { iterationIds, versionIds, projectKeys, accountIds };
}

/**
 * The surroundings of these items, sorted by id, without what only other items name. Statuses are those of the site.
 */
export function surroundingsOf(items: readonly WorkItem[], around: Surroundings): Surroundings {
  const named = namedIn(items);
  return {
    statuses: around.statuses,
    projects: around.projects.filter(({ key }) => named.projectKeys.has(key)).sort(byId),
    iterations: around.iterations.filter(({ id }) => named.iterationIds.has(id)).sort(byId),
    versions: around.versions.filter(({ id }) => named.versionIds.has(id)).sort(byId),
    people: around.people.filter(({ id }) => named.accountIds.has(id)).sort(byId),
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareIds(one.id, other.id);
}
