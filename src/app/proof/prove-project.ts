import { homeOf } from '../../core/facts/container/container-kinds';
import { currentContainers } from '../../core/facts/container/current-containers';
import { deriveFacts, type Facts } from '../../core/facts/facts';
import { mondaysBetween } from '../../core/forecast/ends/mondays';
import { foretoldWeeks, pastWarnings } from '../../core/forecast/ends/past-warnings';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import { HORIZON_DAYS, stallCases } from '../../core/report/stall-cases';
import type { Settings } from '../../core/signals/settings';
import type { KeptFacts } from '../sync/judge/load-kept';
import { projectsBelow, restsWithin } from '../sync/judge/projects-below';
import { type OpenForetold, type PastAlarms, pastAlarmsOf, pastAlarmsText, type StallCheck } from './past-alarms';

export interface ProveProjectDeps {
  readonly readProof: () => Promise<KeptProof | null>;
  readonly writeProof: (proof: KeptProof) => Promise<void>;
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: () => Promise<WorkCalendar>;
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  /** Has the project judged anew: its page shows what was found. */
  readonly markProject: (at: Date) => Promise<void>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** What is kept of a project's past alarms, as a text, and when it was found. */
export interface KeptProof {
  readonly madeAt: Date;
  readonly result: string;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Half a year: as far back as pauses are learnt from. */
const WEEKS = 26;
/** A look at ten thousand items takes some ten seconds. */
const RESERVE_MS = 60_000;
/** What a simple rule calls silent. */
const QUIET_DAYS = 5;

/**
 * Whether past alarms are to be looked at again: another week of them has come to its end, some are left to be looked at, or
 * they rest on a project that is no longer below (`restsOn`), so that nobody is shown them.
 */
export function isProofDue(
  kept: KeptProof | null,
  { now, restsOn }: { readonly now: Date; readonly restsOn: readonly string[] | null },
): boolean {
  if (restsOn === null) return false;
  const found = pastAlarmsOf(kept?.result ?? null);
  if (kept === null || found?.isWhole !== true || !restsWithin(found.restsOn, restsOn)) return true;
  return now.getTime() - kept.madeAt.getTime() >= WEEK_MS;
}

/**
 * Finds what would have been said of a project every Monday of the last half year, and what came of it. Weeks that are
 * known stay as they are; answers false where time ended before all of them were.
 */
export async function proveProject(projectKey: string, deps: ProveProjectDeps): Promise<boolean> {
  const now = deps.now();
  const kept = await deps.readProof();
  const [facts, calendar] = await Promise.all([deps.loadKept(projectKey), deps.loadCalendar()]);
  const restsOn = projectsBelow(facts);
  if (restsOn === null || !isProofDue(kept, { now, restsOn })) return true;
  const settings = await deps.loadSettings(facts.projects.find(({ key }) => key === projectKey)?.id ?? null);
  const present = deriveFacts({ takenAt: now, calendar, ...facts }, settings);
  const rules = JSON.stringify([settings.stalled, settings.forecast.bucketNames]);
  const known = knownChecks(pastAlarmsOf(kept?.result ?? null), { rules, restsOn });
  const until = new Date(now.getTime() - HORIZON_DAYS * DAY_MS);
  const mondays = mondaysBetween(new Date(until.getTime() - WEEKS * WEEK_MS), until).toReversed();
  const checks: StallCheck[] = [];
  let made = 0;
  for (const at of mondays) {
    const before = known.get(at.getTime());
    if (before === undefined && made > 0 && deps.remainingMs() < RESERVE_MS) break;
    if (before === undefined) made += 1;
    checks.push(before ?? checkAt(at, { projectKey, present, settings }));
  }
  const isWhole = checks.length === mondays.length;
  const { bucketNames } = settings.forecast;
  const warnings = pastWarnings(present)({ projectKey, bucketNames });
  const open = openForetold(present, { projectKey, bucketNames });
  await deps.writeProof({ madeAt: now, result: pastAlarmsText({ rules, restsOn, isWhole, checks, warnings, open }) });
  if (isWhole) await deps.markProject(now);
  return isWhole;
}

function openForetold(
  facts: Facts,
  { projectKey, bucketNames }: { readonly projectKey: string; readonly bucketNames: string },
): readonly OpenForetold[] {
  return currentContainers(facts)
    .filter((scope) => (scope.kind === 'parent' || scope.kind === 'version') && homeOf(scope, facts) === projectKey)
    .map((container) => ({ container, weeks: foretoldWeeks(container, { facts, bucketNames }) }))
    .filter(({ weeks }) => weeks.length > 0);
}

/** Those that were made by the same rules, from nothing that the project does not rest on now. */
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
