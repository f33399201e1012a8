import type { SyncState } from '../../../core/model/sync-state';
import { type FillPlace, firstPlace, placeAfter, placeFrom } from './fill-place';
import { type HardItemStore, type PageGate, workGate, type WorkGate } from '../hard-items';
import { keepPage, type KeepReadDeps, type ReadPage } from './keep-read';
import type { Permit } from './points-plan';
import { FILL, noState, type SyncStore } from '../sync-state';

/** A message from one job to the next. `revision` names the state that it continues. */
export interface FillJob {
  readonly job: 'fill';
  readonly projectKey: string;
  readonly revision: number;
}

export interface PassPage extends ReadPage {
  readonly nextPageToken: string | null;
}

/** For the first readings, and when more is known. */
export interface RecomputeJob {
  readonly job: 'recompute';
  readonly projectKey: string;
}

export interface FillProjectDeps extends KeepReadDeps, HardItemStore, SyncStore {
  /** Reads the project's fields, boards, sprints and versions again, and the number of items. */
  readonly discoverProject: (projectKey: string) => Promise<{ readonly items: number | null }>;
  readonly readPassPage: (projectKey: string, place: FillPlace, gate: PageGate) => Promise<PassPage>;
  /** Finds items that were missed or deleted meanwhile. */
  readonly compareProject: (projectKey: string) => Promise<void>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly push: (job: FillJob | RecomputeJob, at: Date) => Promise<void>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** Approximate points for a page of a hundred items: the search, the changelogs, and each item in both. */
const PAGE_POINTS = 202;
/** Reading and writing a page takes seconds, so a minute is always enough. */
const RESERVE_MS = 60_000;

/**
 * Continues the import of a project from its stored state, page by page. Hands over before time runs out and after each
 * pass, so that what was found is judged before the next pass. A message that comes twice or late finds another state
 * than the one it names, and does nothing. If the run ends at any point, the page is read again: writing it twice
 * changes nothing.
 */
export async function fillProject(job: FillJob, deps: FillProjectDeps): Promise<'filled' | 'handed-over'> {
  const { projectKey } = job;
  const state = (await deps.readSync(projectKey, FILL)) ?? noState(projectKey, FILL, deps.now());
  if (state.revision !== job.revision || state.state === 'done') return 'handed-over';
  const gate = await workGate(`fill ${projectKey}`, deps);
  try {
    return await goOn(job, { state, gate }, deps);
  } finally {
    await gate.end();
  }
}

async function goOn(
  job: FillJob,
  begun: { readonly state: SyncState; readonly gate: WorkGate },
  deps: FillProjectDeps,
): Promise<'filled' | 'handed-over'> {
  const { projectKey } = job;
  let { state } = begun;
  for (let pages = 0; ; pages += 1) {
    const permit = await deps.permit(PAGE_POINTS);
    if (!permit.go || (pages > 0 && deps.remainingMs() < RESERVE_MS)) {
      await deps.push({ ...job, revision: state.revision }, permit.go ? deps.now() : permit.at);
      return 'handed-over';
    }
    const next = await nextState(state, begun.gate, deps);
    if (!(await deps.saveSync(next))) return 'handed-over';
    const isReadable = hasMoreToJudge(state, next);
    if (isReadable) await deps.push({ job: 'recompute', projectKey }, deps.now());
    state = { ...next, revision: state.revision + 1 };
    if (state.state === 'done') return 'filled';
    if (isReadable) {
      await deps.push({ ...job, revision: state.revision }, deps.now());
      return 'handed-over';
    }
  }
}

/**
 * True if a pass has ended that found items: open ones, recently finished ones, or all. Then there is more to judge
 * than before.
 */
function hasMoreToJudge(before: SyncState, after: SyncState): boolean {
  if (after.state === 'done') return true;
  const [from, to] = [placeFrom(before)?.pass, placeFrom(after)?.pass];
  return from !== undefined && from !== to && to !== 'compare' && after.items > 0;
}

async function nextState(state: SyncState, gate: WorkGate, deps: FillProjectDeps): Promise<SyncState> {
  const { projectKey } = state;
  const place = placeFrom(state);
  if (place === null) {
    const { items } = await deps.discoverProject(projectKey);
    const now = deps.now();
    return { ...state, state: 'running', ...firstPlace(now, items), items: 0, changedAt: now };
  }
  if (place.pass === 'compare') {
    await deps.compareProject(projectKey);
    const now = deps.now();
    // Also if the last page brought nothing new: the judgement depends on whether the import is complete.
    await deps.markDirty([{ kind: 'project', id: projectKey }], { mark: `filled ${state.revision}`, at: now });
    return { ...state, state: 'done', changedAt: now };
  }
  const readAt = deps.now();
  const page = await deps.readPassPage(projectKey, place, gate);
  const mark = { mark: `fill ${state.revision} ${readAt.toISOString()}`, at: deps.now() };
  await keepPage(page, { mark, readAt }, deps);
  gate.pageRead();
  const next = placeAfter(place, page.nextPageToken) ?? place;
  return { ...state, ...next, items: state.items + page.items.length, changedAt: deps.now() };
}
