import { homeOf } from '../../core/facts/container/container-kinds';
import { currentContainers } from '../../core/facts/container/current-containers';
import { deriveFacts, type Facts } from '../../core/facts/facts';
import { mondaysBetween } from '../../core/forecast/ends/mondays';
import { forecastWeeks, pastWarnings } from '../../core/forecast/ends/past-warnings';
import { projectIdIn } from '../../core/model/containers';
import { presentState } from '../../core/model/replay';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { WorkItem } from '../../core/model/work-item';
import { HORIZON_DAYS, stallCases } from '../../core/report/stall-cases';
import type { Settings } from '../../core/signals/settings';
import type { KeptFacts } from '../sync/judge/load-kept';
import { projectsBelow, restsWithin } from '../sync/judge/projects-below';
import {
  missingFrom,
  type OpenForecast,
  type PastAlarms,
  pastAlarmsOf,
  pastAlarmsText,
  type StallCheck,
} from './past-alarms';

export interface ProveProjectDeps {
  readonly readProof: () => Promise<KeptProof | null>;
  readonly writeProof: (proof: KeptProof) => Promise<void>;
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: () => Promise<WorkCalendar>;
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  /** Whether any of these items has a security level. */
  readonly isAnyRestricted: (itemIds: readonly string[]) => Promise<boolean>;
  /** Has the project judged anew: its page shows what was found. */
  readonly markProject: (at: Date) => Promise<void>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** The stored text of a project's past alarms, and when it was computed. */
export interface KeptProof {
  readonly madeAt: Date;
  readonly result: string;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Half a year: the time span from which pauses are learnt too. */
const WEEKS = 26;
/** A look at ten thousand items takes about ten seconds. */
const RESERVE_MS = 60_000;
/** Number of idle days after which a simple rule calls an item silent. */
const QUIET_DAYS = 5;

/** A project as it is now: the ids of all projects that it rests on, and its items with what they wait for elsewhere. */
export interface PresentProject {
  readonly projectKey: string;
  readonly now: Date;
  readonly restsOn: readonly string[] | null;
  readonly items: readonly WorkItem[];
}

/**
 * Whether past alarms must be found again: a week has passed, some looks are missing, or the project has another past. It has where a
 * project or an item that they were found from is gone or hidden, or where an older item came in.
 */
export function isProofDue(kept: KeptProof | null, { projectKey, now, restsOn, items }: PresentProject): boolean {
  if (restsOn === null) return false;
  const found = pastAlarmsOf(kept?.result ?? null);
  if (kept === null || found?.isWhole !== true || !restsWithin(found.restsOn, restsOn)) return true;
  if (now.getTime() - kept.madeAt.getTime() >= WEEK_MS) return true;
  const cameIn = items.some(
    (item) => item.createdAt < kept.madeAt && !found.items.has(item.id) && presentState(item).projectKey === projectKey,
  );
  return cameIn || missingFrom(idsOf(items), found).length > 0;
}

const idsOf = (items: readonly WorkItem[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

/**
 * Computes what would have been reported about a project on every Monday of the last half year, and what happened then.
 * Known weeks are kept. Returns false if time ended before all weeks were computed.
 */
export async function proveProject(projectKey: string, deps: ProveProjectDeps): Promise<boolean> {
  const now = deps.now();
  const kept = await deps.readProof();
  const [facts, calendar] = await Promise.all([deps.loadKept(projectKey), deps.loadCalendar()]);
  const restsOn = projectsBelow(facts);
  if (restsOn === null || !isProofDue(kept, { projectKey, now, restsOn, items: facts.items })) return true;
  const settings = await deps.loadSettings(projectIdIn(facts.projects, projectKey));
  const present = deriveFacts({ takenAt: now, calendar, ...facts }, settings);
  const rules = JSON.stringify([settings.stalled, settings.forecast.bucketNames]);
  const items = idsOf(facts.items);
  const before = pastAlarmsOf(kept?.result ?? null);
  const missing = before === null ? [] : missingFrom(items, before);
  const isHidden = missing.length > 0 && (await deps.isAnyRestricted(missing));
  const known = knownChecks(isHidden ? null : before, { rules, restsOn });
  const until = new Date(now.getTime() - HORIZON_DAYS * DAY_MS);
  const mondays = mondaysBetween(new Date(until.getTime() - WEEKS * WEEK_MS), until).toReversed();
  const checks: StallCheck[] = [];
  let made = 0;
  for (const at of mondays) {
    const check = known.get(at.getTime());
    if (check === undefined && made > 0 && deps.remainingMs() < RESERVE_MS) break;
    if (check === undefined) made += 1;
    checks.push(check ?? checkAt(at, { projectKey, present, settings }));
  }
  const isWhole = checks.length === mondays.length;
  const { bucketNames } = settings.forecast;
  const warnings = pastWarnings(present)({ projectKey, bucketNames });
  const open = openForecasts(present, { projectKey, bucketNames });
  const found = { rules, restsOn, items, isWhole, checks, warnings, open };
  await deps.writeProof({ madeAt: now, result: pastAlarmsText(found) });
  if (isWhole) await deps.markProject(now);
  return isWhole;
}

function openForecasts(
  facts: Facts,
  { projectKey, bucketNames }: { readonly projectKey: string; readonly bucketNames: string },
): readonly OpenForecast[] {
  return currentContainers(facts)
    .filter((scope) => (scope.kind === 'parent' || scope.kind === 'version') && homeOf(scope, facts) === projectKey)
    .map((container) => ({ container, weeks: forecastWeeks(container, { facts, bucketNames }) }))
    .filter(({ weeks }) => weeks.length > 0);
}

/** The checks that were made by the same rules, from no other projects than the project rests on now. */
function knownChecks(
  before: PastAlarms | null,
  { rules, restsOn }: Pick<PastAlarms, 'rules' | 'restsOn'>,
): ReadonlyMap<number, StallCheck> {
  if (before?.rules !== rules || !restsWithin(before.restsOn, restsOn)) return new Map();
  return new Map(before.checks.map((check) => [check.at.getTime(), check]));
}

interface Checking {
  readonly projectKey: string;
  readonly present: Facts;
  readonly settings: Settings;
}

function checkAt(at: Date, { projectKey, present, settings }: Checking): StallCheck {
  const { cases } = stallCases(present.snapshot, [at], { settings });
  const own = cases.filter(({ itemId }) => present.byId.get(itemId)?.state.projectKey === projectKey);
  const items = own.map(({ itemId, flagged, stayed, idleDays }) => ({
    itemId,
    flagged,
    quiet: idleDays > QUIET_DAYS,
    stayed,
  }));
  return { at, items };
}
