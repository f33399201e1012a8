import { type ContainerRef, refName } from '../../core/model/containers';
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
  /**
   * Scopes that were last marked before one instant, or wait since before another; projects first, then those waiting
   * longest.
   */
  readonly readScopesToJudge: (due: {
    readonly quietSince: Date;
    readonly waitingSince: Date;
    readonly most: number;
  }) => Promise<readonly DirtyScope[]>;
  readonly clearDirty: (marks: readonly DirtyScope[]) => Promise<void>;
  /** By `refName`; scopes of which nothing is stored are absent. */
  readonly homesOf: (scopes: readonly ContainerRef[]) => Promise<ReadonlyMap<string, string>>;
  readonly push: (jobs: readonly TickJob[], at: Date) => Promise<void>;
  readonly now: () => Date;
}

/** A burst of changes is judged once: only after this long without a change. */
const QUIET_MS = 60_000;
/**
 * After the whole of a project was judged, it rests this long for each judged item. Judging takes about 2 ms per item,
 * so a project that changes all the time uses a hundredth of the time; one with 1,500 items is still judged every five
 * minutes.
 */
const REST_MS_PER_ITEM = 200;
/**
 * While it rests, touched scopes are judged: about 0.8 ms per item, most of it for reading items and computing norms.
 */
const TOUCHED_REST_MS_PER_ITEM = 50;
/**
 * What keeps changing is judged after this long anyway: at every second tick. Its reading is then at most ten minutes
 * old, apart from the rest above, and half as much is computed as at every tick.
 */
const LONGEST_WAIT_MS = 5 * 60_000;
/** An import without progress for this long was lost. */
const LOST_MS = 10 * 60_000;
/** Projects that are imported at the same time. */
const AT_ONCE = 4;
/** The queue takes 500 messages a minute, also from others. */
const MAX_JOBS = 400;
/**
 * At most this many scopes are read, so that their homes are found in about twenty statements; those of projects come
 * first.
 */
const MAX_SCOPES = 5000;

/**
 * Looks for work to do and puts it into the queue. Messages only speed things up: the stored state defines the work,
 * so a lost message costs minutes and a doubled one nothing.
 */
export async function tick(deps: TickDeps): Promise<void> {
  const now = deps.now();
  const states = await deps.readSyncs();
  const jobs: TickJob[] = isLookDue(states, now) ? [{ job: 'discover' }] : [];
  for (const { projectKey, revision } of fillingsToPush(states, now)) {
    jobs.push({ job: 'fill', projectKey, revision });
  }
  for (const projectKey of projectsToLookAt(states)) jobs.push({ job: 'look', projectKey });
  for (const projectKey of projectsToReport(states, now)) jobs.push({ job: 'tell', projectKey });
  if ((await deps.countRereads()) > 0) jobs.push({ job: 'reread' });

  const due = await deps.readScopesToJudge({
    quietSince: new Date(now.getTime() - QUIET_MS),
    waitingSince: new Date(now.getTime() - LONGEST_WAIT_MS),
    most: MAX_SCOPES,
  });
  const homes = await deps.homesOf(due.map(({ scope }) => scope));
  const homeOf = ({ scope }: DirtyScope): string | undefined => homes.get(refName(scope));
  // Nothing is stored of these any more.
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
  // The next tick finds the rest in the stored state.
  if (jobs.length > 0) await deps.push(jobs.slice(0, MAX_JOBS), now);
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

/** Running imports that were lost, and waiting ones while there is room, in the order of their keys. */
function fillingsToPush(states: readonly SyncState[], now: Date): readonly SyncState[] {
  const fillings = states.filter(({ job }) => job === FILL);
  const running = fillings.filter(({ state }) => state === 'running');
  const lost = running.filter(({ changedAt }) => now.getTime() - changedAt.getTime() >= LOST_MS);
  const waiting = fillings.filter(({ state }) => state === 'waiting');
  return [...lost, ...waiting.slice(0, Math.max(0, AT_ONCE - running.length))];
}

/** Projects that had something to send a while ago: the message was lost. */
function projectsToReport(states: readonly SyncState[], now: Date): readonly string[] {
  const waiting = states
    .filter(({ job, state }) => (job === TELL || job === LETTERS) && state === 'waiting')
    .filter(({ changedAt }) => now.getTime() - changedAt.getTime() >= LOST_MS);
  return [...new Set(waiting.map(({ projectKey }) => projectKey))];
}

/** A project that is being imported is looked at when the import is done. */
function projectsToLookAt(states: readonly SyncState[]): readonly string[] {
  const filled = new Set(
    states.filter(({ job, state }) => job === FILL && state === 'done').map((of) => of.projectKey),
  );
  return states
    .filter(({ job, state, projectKey }) => job === LOOK && state === 'waiting' && filled.has(projectKey))
    .map(({ projectKey }) => projectKey);
}
