import type { ContainerRef, Project } from '../../../core/model/containers';
import { presentState } from '../../../core/model/replay';
import type { StoredItem } from '../../../core/model/stored-item';
import { markItems } from '../events/mark-items';
import type { ItemStore, Marks } from '../stores';
import { FILL, JUDGE, noState, NOT_BEGUN, REPAIR, REPAIR_PAGE, type SyncStore } from '../sync-state';
import { noteLook } from './looks';
import { isMissingForGood, isMissingLong, type Missing, readMissing, saveMissing } from './missing-projects';

export interface KeptProject extends Pick<Project, 'id' | 'key'> {
  readonly archived: boolean;
  readonly removed: boolean;
}

export interface DiscoverProjectsDeps extends SyncStore, ForgetProjectDeps {
  /** All projects that the app may read now. */
  readonly projectsThere: () => Promise<readonly Project[]>;
  readonly readProjects: () => Promise<readonly KeptProject[]>;
  /** By the project's id: the settings stay when the key changes. */
  readonly removeSettings: (projectId: string) => Promise<void>;
  /** Returns whether an administrator allows a project to be followed, by its id. */
  readonly follows: () => Promise<(projectId: string) => boolean>;
  readonly now: () => Date;
}

export interface ForgetProjectDeps extends Pick<ItemStore, 'idsOfKeys'>, Pick<Marks, 'markReread'> {
  readonly writeProjects: (projects: readonly KeptProject[], seenAt: Date) => Promise<void>;
  readonly removeProject: (projectKey: string) => Promise<void>;
  readonly readScope: (container: ContainerRef) => Promise<readonly StoredItem[]>;
  /** Items that are or ever were in these containers and are in another project now. */
  readonly idsOutside: (projectKey: string, containers: readonly ContainerRef[]) => Promise<readonly string[]>;
}

/**
 * Looks for new and missing projects. A new project waits for its import. The facts of a project that is missing on two
 * days are deleted, and its settings a month later. An archived project stays: nothing changes there, and it may come
 * back. An answer without any project is ignored. A deletion that was interrupted is continued, because the states of
 * the project's jobs are deleted last.
 */
export async function discoverProjects(deps: DiscoverProjectsDeps): Promise<void> {
  const seenAt = deps.now();
  const [seen, kept, syncs, follows] = await Promise.all([
    deps.projectsThere(),
    deps.readProjects(),
    deps.readSyncs(),
    deps.follows(),
  ]);
  const there = seen.filter(({ id }) => follows(id));
  const known = new Set(syncs.map(({ projectKey }) => projectKey));
  const keys = new Set(there.map(({ key }) => key));
  const ids = new Set(seen.map(({ id }) => id));
  await deps.writeProjects(
    there.map(({ id, key }) => ({ id, key, archived: false, removed: false })),
    seenAt,
  );
  const absent = kept.filter(({ key, archived }) => !keys.has(key) && !archived);
  const isHalfForgotten = ({ key, removed }: KeptProject): boolean => removed && known.has(key);
  const isRenamed = ({ id, removed }: KeptProject): boolean => !removed && ids.has(id);
  const isDropped = ({ id, removed }: KeptProject): boolean => !removed && !follows(id);
  const going = kept.filter(
    (project) => isDropped(project) || (absent.includes(project) && (isHalfForgotten(project) || isRenamed(project))),
  );
  const missing = seen.length === 0 ? [] : absent.filter(({ id, removed }) => !removed && !ids.has(id) && follows(id));
  const heldIds = new Set([...ids, ...kept.filter(({ archived }) => archived).map(({ id }) => id)]);
  going.push(...(await gone(missing, { heldIds, seenAt }, deps)));
  for (const project of going) await forgetProject(project, seenAt, deps);

  const filled = new Set(
    (await deps.readSyncs()).filter(({ job }) => job === FILL).map(({ projectKey }) => projectKey),
  );
  for (const { key } of there) if (!filled.has(key)) await deps.saveSync(noState(key, FILL, seenAt));
  await noteLook(deps, seen.length, seenAt);
}

/**
 * Notes which projects are missing and returns those that have been for long. Deletes the settings of those gone for
 * good.
 */
async function gone(
  missing: readonly KeptProject[],
  { heldIds, seenAt }: { readonly heldIds: ReadonlySet<string>; readonly seenAt: Date },
  deps: DiscoverProjectsDeps,
): Promise<readonly KeptProject[]> {
  const before = await readMissing(deps);
  const since = new Map(before.map((each) => [each.id, each.since]));
  const now = new Map<string, Missing>(before.filter(({ id }) => !heldIds.has(id)).map((each) => [each.id, each]));
  for (const { id, key } of missing) now.set(id, { id, key, since: since.get(id) ?? seenAt.toISOString() });
  const left: Missing[] = [];
  for (const each of now.values()) {
    if (isMissingForGood(each, seenAt)) await deps.removeSettings(each.id);
    else left.push(each);
  }
  await saveMissing(deps, left, seenAt);
  return missing.filter(({ id }) => {
    const noted = now.get(id);
    return noted !== undefined && isMissingLong(noted, seenAt);
  });
}

/**
 * Deletes all stored facts of a project. Items of other projects that were linked to its items, or part of them, are
 * read again: no event reports that change for them.
 */
export async function forgetProject(
  { id, key }: Pick<Project, 'id' | 'key'>,
  seenAt: Date,
  deps: ForgetProjectDeps,
): Promise<void> {
  await deps.writeProjects([{ id, key, archived: false, removed: true }], seenAt);
  const mark = { mark: `forget ${key} ${seenAt.toISOString()}`, at: seenAt };
  await markItems(await idsAround(key, deps), mark, deps);
  await deps.removeProject(key);
}

async function idsAround(projectKey: string, deps: ForgetProjectDeps): Promise<ReadonlySet<string>> {
  const stored = await deps.readScope({ kind: 'project', id: projectKey });
  const own = stored.filter(({ item }) => presentState(item).projectKey === projectKey).map(({ item }) => item);
  const parents = own.filter(({ level }) => level !== 'part').map(({ id }): ContainerRef => ({ kind: 'parent', id }));
  const linked = await deps.idsOfKeys(own.flatMap(({ links }) => links.map(({ otherKey }) => otherKey)));
  const ids = new Set([...linked, ...(await deps.idsOutside(projectKey, parents))]);
  for (const { id } of own) ids.delete(id);
  return ids;
}

/**
 * Imports a project again over the stored facts: the meaning of its fields has changed, or the beginning of its keys.
 */
export async function fillAnew(projectKey: string, deps: SyncStore & { readonly now: () => Date }): Promise<void> {
  for (const job of [FILL, REPAIR, REPAIR_PAGE, JUDGE]) {
    const state = await deps.readSync(projectKey, job);
    if (state !== null)
      await deps.saveSync({ ...state, state: 'waiting', ...NOT_BEGUN, items: 0, changedAt: deps.now() });
    else if (job === FILL) await deps.saveSync(noState(projectKey, job, deps.now()));
  }
}
