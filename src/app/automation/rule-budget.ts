import type { RuleBudget } from '../../contract/automation';
import { deriveFacts } from '../../core/facts/facts';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import { ownProjectOnly } from '../readings/own-project';
import type { SettingsInForce } from '../settings/settings-in-force';
import type { RightsOf } from '../settings/rights';
import type { KeptFacts } from '../sync/judge/load-kept';
import { aMonth, PLAN_RUNS, runBudget } from './run-budget';

export interface RuleBudgetDeps {
  readonly rightsOf: RightsOf;
  /** The key of a stored project; null if it is not stored. */
  readonly keyOf: (projectId: string) => Promise<string | null>;
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: (projectKey: string) => Promise<WorkCalendar>;
  readonly loadSettings: (projectId: string) => Promise<SettingsInForce>;
  readonly now: () => Date;
}

const MINUTE_MS = 60_000;

/**
 * How many rule runs a month today's settings would cause, before anything is switched on. Null for non-administrators.
 */
export async function ruleBudget(projectId: string, deps: RuleBudgetDeps): Promise<RuleBudget | null> {
  const { administersSite, administersProject, browsesProject } = await deps.rightsOf(projectId);
  if (!browsesProject || !(administersSite || administersProject)) return null;
  const projectKey = await deps.keyOf(projectId);
  if (projectKey === null) return null;
  const [kept, calendar, { settings, automation }] = await Promise.all([
    deps.loadKept(projectKey),
    deps.loadCalendar(projectKey),
    deps.loadSettings(projectId),
  ]);
  const facts = deriveFacts({ takenAt: deps.now(), calendar, ...ownProjectOnly(kept, projectKey) }, settings);
  const { onItems, quietMinutes } = automation;
  const counted = runBudget({ facts, projectKey, onItems, quietMs: quietMinutes * MINUTE_MS });
  const monthly = (count: number): number => aMonth(count, counted.days);
  return {
    days: counted.days,
    events: monthly(counted.events),
    each: monthly(counted.writesEach),
    daily: monthly(counted.writesDaily),
    weekly: monthly(counted.writesWeekly),
    anyChange: monthly(counted.naive),
    plans: PLAN_RUNS,
  };
}
