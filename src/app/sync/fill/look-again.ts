import { fillAnew } from './discover-projects';
import type { Permit } from './points-plan';
import { FILL, LOOK, type SyncStore } from '../sync-state';

export interface LookAgainDeps extends SyncStore {
  /** Reads the project's configuration; `beforeKept` is run before another meaning of its fields is kept. */
  readonly discoverProject: (projectKey: string, beforeKept: () => Promise<void>) => Promise<unknown>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly now: () => Date;
}

/** About what a project's fields, boards and sprints cost. */
const POINTS = 50;

/**
 * Looks at a project's configuration again; where its fields mean something else, it is filled anew. What is being filled
 * waits, and so does what there are no points for: the next tick asks again. Said anew meanwhile, it is looked at again.
 */
export async function lookAgain(projectKey: string, deps: LookAgainDeps): Promise<void> {
  const asked = await deps.readSync(projectKey, LOOK);
  if (asked?.state !== 'waiting' || (await deps.readSync(projectKey, FILL))?.state !== 'done') return;
  if (!(await deps.permit(POINTS)).go) return;
  await deps.discoverProject(projectKey, () => fillAnew(projectKey, deps));
  await deps.saveSync({ ...asked, state: 'done', changedAt: deps.now() });
}
