import type { Problem, ProjectSyncFacts, SyncFacts } from '../../../contract/sync-facts';
import type { SyncState } from '../../../core/model/sync-state';
import type { KeptProject } from '../fill/discover-projects';
import { type FillPlace, placeFrom } from '../fill/fill-place';
import { monthlyCost } from './monthly-cost';
import { budgetBy, pointsAnHour, readBy } from '../fill/points-plan';
import { type HardItem, MAX_FAILURES } from '../hard-items';
import { FILL, JUDGE, REPAIR } from '../sync-state';

export interface SpentFor {
  readonly purpose: string;
  readonly points: number;
  readonly calls: number;
  readonly functionMs: number;
  readonly statements: number;
}

export interface ProjectSize {
  readonly projectKey: string;
  readonly items: number;
  readonly bytes: number;
  readonly changedAt: Date;
}

export interface SumOfTroubles {
  readonly purpose: string;
  readonly problem: Problem;
  readonly times: number;
  readonly lastAt: Date;
}

export interface SyncFactsDeps {
  readonly mayAdminister: () => Promise<boolean>;
  readonly readProjects: () => Promise<readonly KeptProject[]>;
  readonly readSyncs: () => Promise<readonly SyncState[]>;
  readonly readProjectSizes: () => Promise<readonly ProjectSize[]>;
  /** By purpose, from the hour of one instant to the hour of another. */
  readonly readSpending: (span: { readonly from: Date; readonly to: Date }) => Promise<readonly SpentFor[]>;
  readonly countRereads: () => Promise<number>;
  readonly readHardItems: () => Promise<readonly HardItem[]>;
  readonly viewerMayBrowse: (itemIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly countDirty: () => Promise<number>;
  readonly blockedUntil: () => Promise<Date | null>;
  /** Failures since an instant, latest first. */
  readonly readTroubles: (since: Date) => Promise<readonly SumOfTroubles[]>;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;
const MONTH_MS = 30 * DAY_MS;
const ROOM_BYTES = 1024 ** 3;

/** The state of the stored facts; only for administrators of Jira, null for everybody else. */
export async function syncFacts(deps: SyncFactsDeps): Promise<SyncFacts | null> {
  if (!(await deps.mayAdminister())) return null;
  const now = deps.now();
  const [projects, states, sizes, thisHour, month, rereads, scopes, blockedUntil, troubles, hardItems] =
    await Promise.all([
      deps.readProjects(),
      deps.readSyncs(),
      deps.readProjectSizes(),
      deps.readSpending({ from: now, to: now }),
      deps.readSpending({ from: new Date(now.getTime() - MONTH_MS), to: now }),
      deps.countRereads(),
      deps.countDirty(),
      deps.blockedUntil(),
      deps.readTroubles(new Date(now.getTime() - DAY_MS)),
      deps.readHardItems(),
    ]);
  const budget = budgetBy(states);
  const listed = projects
    .filter(({ removed }) => !removed)
    .map((project) => projectFacts(project, states, sizes))
    .sort((left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state));
  const spentThisHour = thisHour.reduce((sum, { points }) => sum + points, 0);
  const left = listed.reduce((sum, project) => sum + itemsLeft(project), 0);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return {
    takenAt: now.toISOString(),
    projects: listed,
    points: {
      budgetAnHour: pointsAnHour(budget),
      spentThisHour,
      by: thisHour.map(({ purpose, points, calls }) => ({ purpose, points, calls })),
      blockedUntil: blockedUntil !== null && blockedUntil > now ? blockedUntil.toISOString() : null,
    },
    filledBy: listed.every(({ state }) => state === 'filled' || state === 'archived')
      ? null
      : readBy(left, {
          spent: { thisHour: spentThisHour, blockedUntil },
          budget,
          now,
        }).toISOString(),
    waiting: { rereads, scopes },
    setAside: await setAside(hardItems, deps),
    troubles: troubles.map(({ lastAt, ...trouble }) => ({ ...trouble, lastAt: lastAt.toISOString() })),
    storage: { items: sizes.reduce((sum, size) => sum + size.items, 0), bytes, roomBytes: ROOM_BYTES },
    costPerMonth: monthlyCost({
      functionGbSeconds: month.reduce((sum, { functionMs }) => sum + functionMs, 0) / 1000,
      statements: month.reduce((sum, { statements }) => sum + statements, 0),
      storedBytes: bytes,
    }),
  };
}

/** At most this many are named. */
const MAX_NAMED = 50;

/** Items that failed too often; their ids if the administrator may see them. */
async function setAside(items: readonly HardItem[], deps: SyncFactsDeps): Promise<SyncFacts['setAside']> {
  const aside = items.filter(({ failures }) => failures >= MAX_FAILURES);
  if (aside.length === 0) return { items: 0, named: [] };
  const first = aside.slice(0, MAX_NAMED);
  const browsable = await deps.viewerMayBrowse(first.map(({ id }) => id));
  const named = first.filter(({ id }) => browsable.has(id));
  return { items: aside.length, named: named.map(({ id, triedAt }) => ({ id, triedAt: triedAt.toISOString() })) };
}

const ORDER: readonly ProjectSyncFacts['state'][] = ['failed', 'filling', 'waiting', 'filled', 'archived'];

function projectFacts(
  { key, archived }: KeptProject,
  states: readonly SyncState[],
  sizes: readonly ProjectSize[],
): ProjectSyncFacts {
  const of = (job: string): SyncState | undefined =>
    states.find((state) => state.projectKey === key && state.job === job);
  const [fill, repair, judge] = [of(FILL), of(REPAIR), of(JUDGE)];
  const size = sizes.find(({ projectKey }) => projectKey === key);
  const place: FillPlace | null = placeFrom(fill);
  return {
    projectKey: key,
    state: archived ? 'archived' : stateOf(fill),
    pass: fill?.state === 'running' ? (place?.pass ?? null) : null,
    itemsRead: fill?.items ?? 0,
    itemsExpected: place?.expected ?? null,
    items: size?.items ?? 0,
    bytes: size?.bytes ?? 0,
    lastChangeAt: size?.changedAt.toISOString() ?? null,
    lastRepairAt: repair?.startedAt?.toISOString() ?? null,
    filledAt: fill?.state === 'done' ? fill.changedAt.toISOString() : null,
    judgedAt: judge?.state === 'done' ? judge.changedAt.toISOString() : null,
  };
}

function stateOf(fill: SyncState | undefined): ProjectSyncFacts['state'] {
  switch (fill?.state) {
    case 'done':
      return 'filled';
    case 'running':
      return 'filling';
    case 'failed':
      return 'failed';
    default:
      return 'waiting';
  }
}

function itemsLeft({ state, itemsExpected, itemsRead }: ProjectSyncFacts): number {
  return state === 'filled' || state === 'archived' ? 0 : Math.max(0, (itemsExpected ?? 0) - itemsRead);
}
