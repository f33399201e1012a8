import { fillAnew } from './discover-projects';
import type { Permit } from './points-plan';
import { FILL, LOOK, type SyncStore } from '../sync-state';

export interface LookAgainDeps extends SyncStore {
  /** Reads the project's configuration; `beforeKept` runs before another meaning of its fields is stored. */
  readonly discoverProject: (projectKey: string, beforeKept: () => Promise<void>) => Promise<unknown>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly now: () => Date;
}

/** Approximate points for a project's fields, boards and sprints. */
const POINTS = 50;

/**
 * Reads a project's configuration again; if its fields mean something else, the project is imported again. This waits
 * while the project is being imported or while points are missing: the next tick asks again. If it is requested
 * meanwhile, it is repeated.
 */
export async function lookAgain(projectKey: string, deps: LookAgainDeps): Promise<void> {
  const asked = await deps.readSync(projectKey, LOOK);
  if (asked?.state !== 'waiting' || (await deps.readSync(projectKey, FILL))?.state !== 'done') return;
  if (!(await deps.permit(POINTS)).go) return;
  await deps.discoverProject(projectKey, () => fillAnew(projectKey, deps));
  await deps.saveSync({ ...asked, state: 'done', changedAt: deps.now() });
}
