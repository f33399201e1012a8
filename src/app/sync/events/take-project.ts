import type { Happening } from '../../../core/model/happening';
import { type DiscoverProjectsDeps, fillAnew, forgetProject, type ForgetProjectDeps } from '../fill/discover-projects';
import { readMissing, saveMissing } from '../fill/missing-projects';
import { FILL, type SyncStore } from '../sync-state';

export interface TakeProjectDeps
  extends
    SyncStore,
    ForgetProjectDeps,
    Pick<DiscoverProjectsDeps, 'readProjects' | 'removeSettings' | 'follows' | 'now'> {}

/** A project was created, deleted or got another key; with its key, the keys of all its items change. */
export async function takeProject(
  { kind, project }: Extract<Happening, { readonly project: unknown }>,
  deps: TakeProjectDeps,
): Promise<void> {
  const seenAt = deps.now();
  const { id, key } = project;
  const isGoing = kind === 'project-gone' || kind === 'project-hidden';
  if (!isGoing && !(await deps.follows())(id)) return;
  switch (kind) {
    case 'project-gone':
      await deps.removeSettings(id);
      return forgetProject(project, seenAt, deps);
    case 'project-hidden': {
      const missing = (await readMissing(deps)).filter((known) => known.id !== id);
      await saveMissing(deps, [...missing, { id, key, since: seenAt.toISOString() }], seenAt);
      return forgetProject(project, seenAt, deps);
    }
    case 'project-archived':
      return deps.writeProjects([{ id, key, archived: true, removed: false }], seenAt);
    case 'project-changed':
    case 'project-restored': {
      const former = (await deps.readProjects()).filter((known) => known.id === id && known.key !== key);
      await deps.writeProjects([{ id, key, archived: false, removed: false }], seenAt);
      for (const { key: formerKey } of former) await forgetProject({ id, key: formerKey }, seenAt, deps);
      const isNew = (await deps.readSync(key, FILL)) === null;
      if (isNew || kind === 'project-restored') await fillAnew(key, deps);
    }
  }
}
