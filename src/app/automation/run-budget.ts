import type { Facts } from '../../core/facts/facts';
import { scopeCauses } from './events/scope-causes';

/** Rule runs a month that a site's plan pays for. Premium counts them per user. */
export const PLAN_RUNS = { free: 100, standard: 1700, premiumPerUser: 1000 } as const;

/** How many runs one rule on `Bellwether last event` would have caused with these settings. */
export interface RunBudget {
  /** Number of past days that were counted. */
  readonly days: number;
  /** Scope changes in these days. */
  readonly events: number;
  /** Writes that report them: events that are decided together are written together. */
  readonly writesEach: number;
  readonly writesDaily: number;
  readonly writesWeekly: number;
  /**
   * Points that Jira counts for these writes: each reads what the issue holds and then writes it, as property and as
   * field.
   */
  readonly pointsEach: number;
  /** Runs that the rule "any change of an issue in a scope after its start" would have caused. */
  readonly naive: number;
}

/** Property and field each cost two points to read and one to write. */
const POINTS_A_WRITE = 6;

const DAY_MS = 86_400_000;
export const LOOKED_BACK_DAYS = 90;

export interface BudgetGiven {
  readonly facts: Facts;
  readonly projectKey: string;
  readonly onItems: boolean;
  readonly quietMs: number;
}

/** Counts over the last 90 days of a project's own history. */
export function runBudget({ facts, projectKey, onItems, quietMs }: BudgetGiven): RunBudget {
  const { takenAt, calendar } = facts.snapshot;
  const since = takenAt.getTime() - LOOKED_BACK_DAYS * DAY_MS;
  const reported = scopeCauses({ facts, projectKey, onItems })
    .map(({ issueId, event }) => ({ issueId, at: new Date(event.at) }))
    .filter(({ at }) => at.getTime() >= since)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const writesEach = burstsOf(reported, quietMs);
  return {
    days: LOOKED_BACK_DAYS,
    events: reported.length,
    writesEach,
    pointsEach: writesEach * POINTS_A_WRITE,
    writesDaily: new Set(reported.map(({ issueId, at }) => `${issueId} ${calendar.dateOf(at)}`)).size,
    writesWeekly: new Set(reported.map(({ issueId, at }) => `${issueId} ${String(Math.floor(calendar.dayOf(at) / 7))}`))
      .size,
    naive: naiveRuns(facts, { projectKey, since }),
  };
}

interface ScopeWrite {
  readonly issueId: string;
  readonly at: Date;
}

/** Number of writes, if each waits until its quiet time is over and includes what happened meanwhile. */
function burstsOf(reported: readonly ScopeWrite[], quietMs: number): number {
  const openUntil = new Map<string, number>();
  let writes = 0;
  for (const { issueId, at } of reported) {
    if (at.getTime() <= (openUntil.get(issueId) ?? -Infinity)) continue;
    writes += 1;
    openUntil.set(issueId, at.getTime() + quietMs);
  }
  return writes;
}

/** Every change of every item in an epic, sprint or version: the runs of a rule without Bellwether. */
function naiveRuns(
  facts: Facts,
  { projectKey, since }: { readonly projectKey: string; readonly since: number },
): number {
  let runs = 0;
  for (const { item, state, parents, iterations, versions } of facts.histories) {
    const isInScope = parents.length + iterations.length + versions.length > 0;
    if (state.projectKey !== projectKey || !isInScope) continue;
    const moments = new Set(
      item.changes.map(({ at }) => at.getTime()).filter((at) => at >= since && at > item.createdAt.getTime()),
    );
    runs += moments.size;
  }
  return runs;
}

/** A count over `days`, converted to a month. */
export const aMonth = (count: number, days: number): number => Math.round((count * 30) / days);
