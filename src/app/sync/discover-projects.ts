import type { Project } from '../../core/model/containers';
import { FILL, noState, JUDGE, REPAIR, REPAIR_PAGE, type SyncStore } from './sync-state';

export interface KeptProject extends Pick<Project, 'id' | 'key'> {
  readonly archived: boolean;
  readonly removed: boolean;
}

export interface DiscoverProjectsDeps extends SyncStore {
  /** Every project that the app may read now. */
  readonly projectsThere: () => Promise<readonly Project[]>;
  readonly readProjects: () => Promise<readonly KeptProject[]>;
  readonly writeProjects: (projects: readonly KeptProject[], seenAt: Date) => Promise<void>;
  readonly removeProject: (projectKey: string) => Promise<void>;
  /** By the project's id: settings stay when its key changes. */
  readonly removeSettings: (projectId: string) => Promise<void>;
  readonly now: () => Date;
}

/**
 * Looks at which projects there are. A new one waits to be filled; one that the app may not read any more goes, with
 * all that is kept of it, unless it is archived: nothing changes there, and it may come back.
 */
export async function discoverProjects(deps: DiscoverProjectsDeps): Promise<void> {
  const seenAt = deps.now();
  const [there, kept] = await Promise.all([deps.projectsThere(), deps.readProjects()]);
  const keys = new Set(there.map(({ key }) => key));
  const ids = new Set(there.map(({ id }) => id));
  await deps.writeProjects(
    there.map(({ id, key }) => ({ id, key, archived: false, removed: false })),
    seenAt,
  );
  for (const project of kept) {
    if (keys.has(project.key) || project.archived || project.removed) continue;
    if (!ids.has(project.id)) await deps.removeSettings(project.id);
    await forgetProject(project, seenAt, deps);
  }
  const filled = new Set(
    (await deps.readSyncs()).filter(({ job }) => job === FILL).map(({ projectKey }) => projectKey),
  );
  for (const { key } of there) if (!filled.has(key)) await deps.saveSync(noState(key, FILL, seenAt));
}

/** Takes away all facts that are kept of a project. */
export async function forgetProject(
  { id, key }: Pick<Project, 'id' | 'key'>,
  seenAt: Date,
  deps: Pick<DiscoverProjectsDeps, 'writeProjects' | 'removeProject'>,
): Promise<void> {
  await deps.writeProjects([{ id, key, archived: false, removed: true }], seenAt);
  await deps.removeProject(key);
}

/** Fills a project anew over what is kept of it: what its fields mean has changed, or where its keys begin. */
export async function fillAnew(projectKey: string, deps: SyncStore & { readonly now: () => Date }): Promise<void> {
  for (const job of [FILL, REPAIR, REPAIR_PAGE, JUDGE]) {
    const state = await deps.readSync(projectKey, job);
    if (state !== null)
      await deps.saveSync({ ...state, state: 'waiting', place: null, items: 0, changedAt: deps.now() });
    else if (job === FILL) await deps.saveSync(noState(projectKey, job, deps.now()));
  }
}
