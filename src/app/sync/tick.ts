import type { ContainerRef } from '../../core/model/containers';
import type { SyncState } from '../../core/model/sync-state';
import type { DirtyScope } from './recompute-project';
import { FILL, JUDGE, type SyncStore } from './sync-state';

export type TickJob =
  | { readonly job: 'fill'; readonly projectKey: string; readonly revision: number }
  | { readonly job: 'reread' }
  | { readonly job: 'recompute'; readonly projectKey: string };

export interface TickDeps extends Pick<SyncStore, 'readSyncs'> {
  readonly countRereads: () => Promise<number>;
  /** The scopes that wait longest since they were marked last. */
  readonly readDirtyScopes: (most: number) => Promise<readonly DirtyScope[]>;
  readonly clearDirty: (scope: DirtyScope) => Promise<void>;
  /** By `nameOf`; those of which nothing is kept are absent. */
  readonly homesOf: (scopes: readonly ContainerRef[]) => Promise<ReadonlyMap<string, string>>;
  readonly nameOf: (scope: ContainerRef) => string;
  readonly push: (job: TickJob, at: Date) => Promise<void>;
  readonly now: () => Date;
}

/** A burst of changes is judged once: not before it has been quiet for so long. */
const QUIET_MS = 60_000;
/**
 * For how long a project rests once it was judged, for each item that this took in. Judging takes some 2.5 ms an item, so that
 * a project whose people never pause takes a fortieth of the time; one of 3,000 items is judged every five minutes all the same.
 */
const REST_MS_PER_ITEM = 100;
/** A filling that nobody has gone on with for so long was lost. */
const LOST_MS = 10 * 60_000;
/** Projects that are filled at the same time. */
const AT_ONCE = 4;
const MOST_SCOPES = 1000;

/**
 * Looks at what is left to do and puts it into the queue. Messages only hurry: what is stored says what is to be done,
 * so that a lost one costs minutes and a doubled one nothing.
 */
export async function tick(deps: TickDeps): Promise<void> {
  const now = deps.now();
  const states = await deps.readSyncs();
  for (const { projectKey, revision } of fillingsToPush(states, now)) {
    await deps.push({ job: 'fill', projectKey, revision }, now);
  }
  if ((await deps.countRereads()) > 0) await deps.push({ job: 'reread' }, now);

  const quiet = (await deps.readDirtyScopes(MOST_SCOPES)).filter(
    ({ markedAt }) => now.getTime() - markedAt.getTime() >= QUIET_MS,
  );
  const homes = await deps.homesOf(quiet.map(({ scope }) => scope));
  const dirty = new Set<string>();
  for (const marked of quiet) {
    const home = homes.get(deps.nameOf(marked.scope));
    // Nothing is kept of it any more.
    if (home === undefined) await deps.clearDirty(marked);
    else dirty.add(home);
  }
  const resting = restingProjects(states, now);
  for (const projectKey of dirty) {
    if (!resting.has(projectKey)) await deps.push({ job: 'recompute', projectKey }, now);
  }
}

function restingProjects(states: readonly SyncState[], now: Date): ReadonlySet<string> {
  const resting = states.filter(
    ({ job, items, changedAt }) => job === JUDGE && now.getTime() - changedAt.getTime() < items * REST_MS_PER_ITEM,
  );
  return new Set(resting.map(({ projectKey }) => projectKey));
}

/** Those that run and were lost, and as many waiting ones as there is room for, in the order of their keys. */
function fillingsToPush(states: readonly SyncState[], now: Date): readonly SyncState[] {
  const fillings = states.filter(({ job }) => job === FILL);
  const running = fillings.filter(({ state }) => state === 'running');
  const lost = running.filter(({ changedAt }) => now.getTime() - changedAt.getTime() >= LOST_MS);
  const waiting = fillings.filter(({ state }) => state === 'waiting');
  return [...lost, ...waiting.slice(0, Math.max(0, AT_ONCE - running.length))];
}
