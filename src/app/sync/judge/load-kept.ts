import { compareIds } from '../../../core/model/id-order';
import { type ContainerRef, refName } from '../../../core/model/containers';
import { type Sees, visibleItems } from '../../../core/model/cut';
import { presentState } from '../../../core/model/replay';
import type { Snapshot } from '../../../core/model/snapshot';
import type { StoredItem } from '../../../core/model/stored-item';
import { surroundingsOf } from '../../../core/model/surroundings';
import type { WorkItem } from '../../../core/model/work-item';

/** A snapshot without its moment and its calendar. */
export type KeptFacts = Omit<Snapshot, 'takenAt' | 'calendar'>;

export interface LoadKeptDeps {
  /** All items that are or ever were in a container. */
  readonly readScope: (container: ContainerRef) => Promise<readonly StoredItem[]>;
  readonly readItems: (ids: readonly string[]) => Promise<readonly StoredItem[]>;
  /** Items that are or ever were in these containers and are in another project now, and the items with these keys. */
  readonly idsAround: (
    projectKey: string,
    of: { readonly containers: readonly ContainerRef[]; readonly keys: readonly string[] },
  ) => Promise<readonly string[]>;
  /**
   * Reads the projects, iterations, people … of these items; the result gives those of some items as if nothing else
   * was read.
   */
  readonly surround: (items: readonly WorkItem[]) => Promise<(some: readonly WorkItem[]) => KeptFacts>;
  /** Which of these items may be used, by id: those that everyone, or one viewer, may see. */
  readonly seen: (items: readonly WorkItem[]) => Promise<ReadonlySet<string>>;
}

/** The items that may be used in readings made for all viewers. */
export const unrestricted: LoadKeptDeps['seen'] = async (items) =>
  new Set(items.filter(({ restricted }) => !restricted).map(({ id }) => id));

/**
 * The facts by which a project's containers are judged: all items that are or were in the project, the items of its
 * containers in other projects, and everything that these wait for (transitively). Items that are not seen, or only
 * reached through such, are left out.
 */
export async function loadKeptProject(projectKey: string, deps: LoadKeptDeps): Promise<KeptFacts> {
  const items = new Map<string, WorkItem>();
  const add = async (stored: readonly StoredItem[]): Promise<readonly WorkItem[]> => {
    const unmet = stored.map(({ item }) => item).filter(({ id }) => !items.has(id));
    const seen = await deps.seen(unmet);
    const fresh = unmet.filter(({ id }) => seen.has(id));
    for (const item of fresh) items.set(item.id, item);
    return fresh;
  };
  await add(await deps.readScope({ kind: 'project', id: projectKey }));
  const asked = new Set<string>();
  let containers = containersOf([...items.values()], projectKey);
  for (let latest: readonly WorkItem[] = [...items.values()]; latest.length > 0;) {
    const keys = [...new Set(latest.flatMap(blockerKeys))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const isNothing = containers.length === 0 && keys.length === 0;
    const ids = isNothing ? [] : await deps.idsAround(projectKey, { containers, keys });
    containers = [];
    latest = await add(await deps.readItems(ids.filter((id) => !items.has(id))));
  }
  // The same items in the same order, however they were found.
  const sorted = [...items.values()].sort((left, right) => compareIds(left.id, right.id));
  const looksOf = await deps.surround(sorted);
  return cutTo(looksOf(sorted), { sees: (id) => items.has(id), looksOf });
}

/** Facts without items that are not seen, and without the iterations, people … of only these items. */
export function cutTo(
  { items }: KeptFacts,
  { sees, looksOf }: { readonly sees: Sees; readonly looksOf: (some: readonly WorkItem[]) => KeptFacts },
): KeptFacts {
  const shown = visibleItems({ items, idByKey: NO_OTHERS }, sees);
  return { items: shown, ...surroundingsOf(shown, looksOf(shown)) };
}

/** For items that are not stored it is not known who may see them. */
const NO_OTHERS: ReadonlyMap<string, string> = new Map();

function containersOf(items: readonly WorkItem[], projectKey: string): readonly ContainerRef[] {
  const refs = new Map<string, ContainerRef>();
  const add = (ref: ContainerRef): void => void refs.set(refName(ref), ref);
  for (const item of items) {
    const state = presentState(item);
    if (state.projectKey !== projectKey) continue;
    if (item.level === 'parent') add({ kind: 'parent', id: item.id });
    for (const id of state.iterationIds) add({ kind: 'iteration', id });
    for (const id of state.versionIds) add({ kind: 'version', id });
  }
  return [...refs.values()];
}

/** The keys of what an item waits for. */
export function blockerKeys({ links }: WorkItem): readonly string[] {
  return links.flatMap(({ meaning, otherKey, until }) => (meaning === 'waits-for' && until === null ? otherKey : []));
}
