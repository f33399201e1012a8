import type { ContainerRef } from '../../core/model/containers';
import type { SyncState } from '../../core/model/sync-state';
import type { DirtyScope } from './judge/recompute-project';
import { isLookDue } from './fill/looks';
import { FILL, JUDGE, JUDGE_TOUCHED, LETTERS, LOOK, type SyncStore, TELL } from './sync-state';

export type TickJob =
  | { readonly job: 'discover' }
  | { readonly job: 'fill'; readonly projectKey: string; readonly revision: number }
  | { readonly job: 'reread' }
  | { readonly job: 'look'; readonly projectKey: string }
  | { readonly job: 'recompute'; readonly projectKey: string; readonly only?: 'touched' }
  | { readonly job: 'tell'; readonly projectKey: string };

export interface TickDeps extends Pick<SyncStore, 'readSyncs'> {
  readonly countRereads: () => Promise<number>;
  /** Scopes that were marked last by one instant, or wait since another; projects before others, the longest first. */
  readonly readScopesToJudge: (due: {
    readonly quietSince: Date;
    readonly waitingSince: Date;
    readonly most: number;
  }) => Promise<readonly DirtyScope[]>;
  readonly clearDirty: (marks: readonly DirtyScope[]) => Promise<void>;
  /** By `nameOf`; those of which nothing is kept are absent. */
  readonly homesOf: (scopes: readonly ContainerRef[]) => Promise<ReadonlyMap<string, string>>;
  readonly nameOf: (scope: ContainerRef) => string;
  readonly push: (jobs: readonly TickJob[], at: Date) => Promise<void>;
  readonly now: () => Date;
}

/** A burst of changes is judged once: not before it has been quiet for so long. */
const QUIET_MS = 60_000;
/**
 * For how long a project rests once the whole of it was judged, for each item that this took in. That takes some 2 ms an item, so
 * that a project whose people never pause takes a hundredth of the time; one of 1,500 items is judged every five minutes all the same.
 */
const REST_MS_PER_ITEM = 200;
/** While it rests, what changes have touched is judged: some .8 ms an item, most of it to read them and to learn what is usual. */
const TOUCHED_REST_MS_PER_ITEM = 50;
/**
 * What never is quiet is judged all the same after so long: at every second tick, so that its reading is ten minutes old at
 * most, but for its rest, and half as much is computed as at every tick.
 */
const LONGEST_WAIT_MS = 5 * 60_000;
/** A filling that nobody has gone on with for so long was lost. */
const LOST_MS = 10 * 60_000;
/** Projects that are filled at the same time. */
const AT_ONCE = 4;
/** The queue takes 500 a minute, and others push, too. */
const MOST_JOBS = 400;
/** So many that their homes are found in some twenty statements; those of projects come first. */
const MOST_SCOPES = 5000;

/**
 * Looks at what is left to do and puts it into the queue. Messages only hurry: what is stored says what is to be done,
 * so that a lost one costs minutes and a doubled one nothing.
 */
export async function tick(deps: TickDeps): Promise<void> {
  const now = deps.now();
  const states = await deps.readSyncs();
  const jobs: TickJob[] = isLookDue(states, now) ? [{ job: 'discover' }] : [];
  for (const { projectKey, revision } of fillingsToPush(states, now)) {
    jobs.push({ job: 'fill', projectKey, revision });
  }
  for (const projectKey of projectsToLookAt(states)) jobs.push({ job: 'look', projectKey });
  for (const projectKey of projectsToTellOf(states, now)) jobs.push({ job: 'tell', projectKey });
  if ((await deps.countRereads()) > 0) jobs.push({ job: 'reread' });

  const due = await deps.readScopesToJudge({
    quietSince: new Date(now.getTime() - QUIET_MS),
    waitingSince: new Date(now.getTime() - LONGEST_WAIT_MS),
    most: MOST_SCOPES,
  });
  const homes = await deps.homesOf(due.map(({ scope }) => scope));
  const homeOf = ({ scope }: DirtyScope): string | undefined => homes.get(deps.nameOf(scope));
  // Nothing is kept of these any more.
  await deps.clearDirty(due.filter((marked) => homeOf(marked) === undefined));
  const projectKeys = new Set(due.flatMap((marked) => homeOf(marked) ?? []));
  const inside = new Set(due.flatMap((marked) => (marked.scope.kind === 'project' ? [] : (homeOf(marked) ?? []))));
  const resting = restingProjects(states, now, { job: JUDGE, msPerItem: REST_MS_PER_ITEM });
  const touchedResting = restingProjects(states, now, { job: JUDGE_TOUCHED, msPerItem: TOUCHED_REST_MS_PER_ITEM });
  for (const projectKey of projectKeys) {
    if (!resting.has(projectKey)) jobs.push({ job: 'recompute', projectKey });
    else if (inside.has(projectKey) && !touchedResting.has(projectKey)) {
      jobs.push({ job: 'recompute', projectKey, only: 'touched' });
    }
  }
  // The rest is found by the next tick: what is stored says so.
  if (jobs.length > 0) await deps.push(jobs.slice(0, MOST_JOBS), now);
}

function restingProjects(
  states: readonly SyncState[],
  now: Date,
  after: { readonly job: string; readonly msPerItem: number },
): ReadonlySet<string> {
  const resting = states.filter(
    ({ job, items, changedAt }) => job === after.job && now.getTime() - changedAt.getTime() < items * after.msPerItem,
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

/** Those of which something was to be told a while ago: the message was lost. */
function projectsToTellOf(states: readonly SyncState[], now: Date): readonly string[] {
  const waiting = states
    .filter(({ job, state }) => (job === TELL || job === LETTERS) && state === 'waiting')
    .filter(({ changedAt }) => now.getTime() - changedAt.getTime() >= LOST_MS);
  return [...new Set(waiting.map(({ projectKey }) => projectKey))];
}

/** A project that is being filled is looked at when that is done. */
function projectsToLookAt(states: readonly SyncState[]): readonly string[] {
  const filled = new Set(
    states.filter(({ job, state }) => job === FILL && state === 'done').map((of) => of.projectKey),
  );
  return states
    .filter(({ job, state, projectKey }) => job === LOOK && state === 'waiting' && filled.has(projectKey))
    .map(({ projectKey }) => projectKey);
}
