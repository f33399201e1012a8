import type { SyncState } from '../../../core/model/sync-state';
import { SITE } from './looks';

/** How much of what Jira grants an hour may go into keeping facts. Screens and other sites of the app need the rest. */
export interface PointsBudget {
  /** What Jira grants the app an hour, over all of its sites. */
  readonly hourly: number;
  /** The share (0..1) that this site's upkeep may take. */
  readonly share: number;
}

/** Tier 1 of Atlassian's points-based quota: what counts until Jira says what it grants. */
export const DEFAULT_BUDGET: PointsBudget = { hourly: 65_000, share: 0.4 };

/** What Jira said that it grants an hour, as the number of items of that state. */
export const GRANTED = 'granted';

/** By what Jira grants, once it has said so. */
export function budgetBy(states: readonly Pick<SyncState, 'projectKey' | 'job' | 'items'>[]): PointsBudget {
  const granted = states.find(({ projectKey, job }) => projectKey === SITE && job === GRANTED);
  return granted === undefined ? DEFAULT_BUDGET : { ...DEFAULT_BUDGET, hourly: granted.items };
}

const HOUR_MS = 3_600_000;

export interface Spent {
  /** Points of this UTC hour: Jira's count begins anew with each. */
  readonly thisHour: number;
  /** Until when Jira asked to be left alone (429); null when it did not. */
  readonly blockedUntil: Date | null;
}

export type Permit = { readonly go: true } | { readonly go: false; readonly at: Date };

/** Whether so many points may be spent now, and else when. Work that no hour has room for gets a whole hour. */
export function permitFor(
  points: number,
  { spent, budget, now }: { readonly spent: Spent; readonly budget: PointsBudget; readonly now: Date },
): Permit {
  if (spent.blockedUntil !== null && spent.blockedUntil > now) return { go: false, at: spent.blockedUntil };
  const room = pointsAnHour(budget) - spent.thisHour;
  if (points <= room || spent.thisHour === 0) return { go: true };
  return { go: false, at: nextHour(now) };
}

/** When so many points will be spent if nothing else is read; now when none are left to spend. */
export function expectedEnd(
  points: number,
  { spent, budget, now }: { readonly spent: Spent; readonly budget: PointsBudget; readonly now: Date },
): Date {
  const start = spent.blockedUntil !== null && spent.blockedUntil > now ? spent.blockedUntil : now;
  const anHour = pointsAnHour(budget);
  const room = Math.max(0, anHour - (hourOf(start) === hourOf(now) ? spent.thisHour : 0));
  if (points <= room) return start;
  // Whole hours wait for their budget; the last one is spent as soon as it begins.
  const hours = Math.ceil((points - room) / anHour);
  return new Date((hourOf(start) + hours) * HOUR_MS);
}

/** A search and its changelogs count an item twice, and each of their pages once. */
const POINTS_PER_ITEM = 2.02;
/** Measured: 5 ms on one's own machine; two calls of 300 ms for a hundred items, and what is done with them, are 10 to 15. */
const MS_PER_ITEM = 10;

/** When so many items will have been read: by their points, and by the time that reading takes. */
export function readBy(items: number, given: Parameters<typeof expectedEnd>[1]): Date {
  const byPoints = expectedEnd(Math.ceil(items * POINTS_PER_ITEM), given);
  return new Date(Math.max(byPoints.getTime(), given.now.getTime() + items * MS_PER_ITEM));
}

export function pointsAnHour({ hourly, share }: PointsBudget): number {
  return Math.floor(hourly * share);
}

function hourOf(date: Date): number {
  return Math.floor(date.getTime() / HOUR_MS);
}

function nextHour(now: Date): Date {
  return new Date((hourOf(now) + 1) * HOUR_MS);
}
