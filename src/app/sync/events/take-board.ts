import type { ContainerRef, Iteration } from '../../../core/model/containers';
import type { Happening } from '../../../core/model/happening';
import type { Mark, Marks } from '../stores';
import { FILL, LOOK, noState, type SyncStore } from '../sync-state';

export interface TakeBoardDeps extends SyncStore, Pick<Marks, 'markReread'> {
  readonly readIterationsOfBoard: (boardId: string) => Promise<readonly Iteration[]>;
  /** The keys of the projects in which containers are judged. */
  readonly homeKeysOf: (containers: readonly ContainerRef[]) => Promise<readonly string[]>;
  readonly now: () => Date;
}

/**
 * The configuration of a board changed, or the board was deleted: its estimates may be in another field. The board's
 * project and the projects with items in its iterations are looked at again now; other projects that it shows, at
 * night. Its iterations that are not closed are read again: no other event reports that they were deleted with the
 * board.
 */
export async function takeBoard(
  { boardId, projectKey }: Extract<Happening, { readonly kind: 'board-changed' }>,
  mark: Mark,
  deps: TakeBoardDeps,
): Promise<void> {
  const iterations = await deps.readIterationsOfBoard(boardId);
  const open = iterations
    .filter(({ state }) => state !== 'closed')
    .map(({ id }) => ({ kind: 'iteration', id }) as const);
  if (open.length > 0) await deps.markReread(open, mark);
  const homes = await deps.homeKeysOf(iterations.map(({ id }) => ({ kind: 'iteration', id })));
  for (const key of new Set([...(projectKey === null ? [] : [projectKey]), ...homes])) await haveLookedAt(key, deps);
}

/** A writer that saves at the same time requests the same, or has looked before this; then it is requested again. */
const MAX_ATTEMPTS = 4;

/** Has the configuration of an imported project read again. */
export async function haveLookedAt(projectKey: string, deps: SyncStore & { readonly now: () => Date }): Promise<void> {
  if ((await deps.readSync(projectKey, FILL)) === null) return;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const state = (await deps.readSync(projectKey, LOOK)) ?? noState(projectKey, LOOK, deps.now());
    if (await deps.saveSync({ ...state, state: 'waiting', changedAt: deps.now() })) return;
  }
}
