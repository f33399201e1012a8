import type { Facts } from '../../core/facts/facts';
import { scopeCauses } from './events/scope-causes';

/** Rule runs a month that a site's plan pays for. Premium's are for each user. */
export const PLAN_RUNS = { free: 100, standard: 1700, premiumPerUser: 1000 } as const;

/** How many rule runs one rule on `Bellwether last event` would have caused, had these settings been in force. */
export interface RunBudget {
  /** Days that were looked back. */
  readonly days: number;
  /** Changes of scope in these days. */
  readonly events: number;
  /** Writes that tell of them: what is decided together is told together. */
  readonly writesEach: number;
  readonly writesDaily: number;
  readonly writesWeekly: number;
  /** What Jira counts for the writes that tell of each: what the issue holds is read, then written, as property and as field. */
  readonly pointsEach: number;
  /** What the rule "any change of an issue in a scope after its start" would have run. */
  readonly naive: number;
}

/** For property and field each: two points to read it, one to write it. */
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
  const told = scopeCauses({ facts, projectKey, onItems })
    .map(({ issueId, event }) => ({ issueId, at: new Date(event.at) }))
    .filter(({ at }) => at.getTime() >= since)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const writesEach = burstsOf(told, quietMs);
  return {
    days: LOOKED_BACK_DAYS,
    events: told.length,
    writesEach,
    pointsEach: writesEach * POINTS_A_WRITE,
    writesDaily: new Set(told.map(({ issueId, at }) => `${issueId} ${calendar.dateOf(at)}`)).size,
    writesWeekly: new Set(told.map(({ issueId, at }) => `${issueId} ${String(Math.floor(calendar.dayOf(at) / 7))}`))
      .size,
    naive: naiveRuns(facts, { projectKey, since }),
  };
}

interface Told {
  readonly issueId: string;
  readonly at: Date;
}

/** Writes where each waits until its quiet time is over, and takes along what came meanwhile. */
function burstsOf(told: readonly Told[], quietMs: number): number {
  const openUntil = new Map<string, number>();
  let writes = 0;
  for (const { issueId, at } of told) {
    if (at.getTime() <= (openUntil.get(issueId) ?? -Infinity)) continue;
    writes += 1;
    openUntil.set(issueId, at.getTime() + quietMs);
  }
  return writes;
}

/** Every change of every item that was in an epic, a sprint or a version, as the rule without Bellwether would run. */
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

/** A month of what was counted. */
export const aMonth = (count: number, days: number): number => Math.round((count * 30) / days);
