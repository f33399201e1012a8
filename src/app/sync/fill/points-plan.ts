import type { SyncState } from '../../../core/model/sync-state';
import { SITE } from './looks';

/** How much of Jira's hourly points may be used for storing facts. Screens and other sites of the app need the rest. */
export interface PointsBudget {
  /** Points that Jira grants the app per hour, for all of its sites. */
  readonly hourly: number;
  /** The share (0..1) that background work for this site may use. */
  readonly share: number;
}

/** Tier 1 of Atlassian's points-based quota: used until Jira reports what it grants. */
export const DEFAULT_BUDGET: PointsBudget = { hourly: 65_000, share: 0.4 };

/** The job whose state holds, as number of items, the points that Jira grants per hour. */
export const GRANTED = 'granted';

/** By the points that Jira grants, once they are known. */
export function budgetBy(states: readonly Pick<SyncState, 'projectKey' | 'job' | 'items'>[]): PointsBudget {
  const granted = states.find(({ projectKey, job }) => projectKey === SITE && job === GRANTED);
  return granted === undefined ? DEFAULT_BUDGET : { ...DEFAULT_BUDGET, hourly: granted.items };
}

const HOUR_MS = 3_600_000;

export interface Spent {
  /** Points used in this UTC hour: Jira counts from 0 in each hour. */
  readonly thisHour: number;
  /** Until when Jira asked for no requests (429); null if it did not. */
  readonly blockedUntil: Date | null;
}

export type Permit = { readonly go: true } | { readonly go: false; readonly at: Date };

/**
 * Whether this many points may be used now, and otherwise when. Work that is too large for any hour gets a whole hour.
 */
export function permitFor(
  points: number,
  { spent, budget, now }: { readonly spent: Spent; readonly budget: PointsBudget; readonly now: Date },
): Permit {
  if (spent.blockedUntil !== null && spent.blockedUntil > now) return { go: false, at: spent.blockedUntil };
  const room = pointsAnHour(budget) - spent.thisHour;
  if (points <= room || spent.thisHour === 0) return { go: true };
  return { go: false, at: nextHour(now) };
}

/** When this many points will be used up if nothing else is read; now if there are none to use. */
export function expectedEnd(
  points: number,
  { spent, budget, now }: { readonly spent: Spent; readonly budget: PointsBudget; readonly now: Date },
): Date {
  const start = spent.blockedUntil !== null && spent.blockedUntil > now ? spent.blockedUntil : now;
  const anHour = pointsAnHour(budget);
  const room = Math.max(0, anHour - (hourOf(start) === hourOf(now) ? spent.thisHour : 0));
  if (points <= room) return start;
  // Full hours use up their budget; the last part is used as soon as its hour begins.
  const hours = Math.ceil((points - room) / anHour);
  return new Date((hourOf(start) + hours) * HOUR_MS);
}

/** A search and its changelogs each count an item once, and each of their pages once. */
const POINTS_PER_ITEM = 2.02;
/**
 * Measured: 5 ms on a developer's machine; two calls of 300 ms for a hundred items and their processing take 10 to 15.
 */
const MS_PER_ITEM = 10;

/** When this many items will have been read: limited by points, and by the time that reading takes. */
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
