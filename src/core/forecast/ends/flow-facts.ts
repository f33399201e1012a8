import { percentileOf } from '../../math/percentile';
import type { StartedLife } from './end-forecaster';
import { ownPace } from './end-features';
import type { LifeBook } from './life-book';
import { STATE_WEEKS, type LifeState } from './life-state';
import { countUpTo } from '../../math/count-up-to';

/** What came in and left in the last eight weeks. */
export interface FlowFacts {
  readonly weeks: number;
  readonly entered: number;
  readonly finished: number;
  readonly left: number;
  /** Not told where nothing was cancelled. */
  readonly cancelled?: number;
}

/** How earlier containers of the same kind and project ended. */
export interface LeftOut {
  /** How many items came in, and how many of these were moved out unfinished. */
  readonly moved: number;
  readonly of: number;
  /** Items that typically were still open at the closing. */
  readonly stillOpen: number;
}

/** How much of the open work fits in until a day. */
export interface Fits {
  /** ISO calendar date: the target, else the 50 % day. */
  readonly on: string;
  readonly items: number;
  readonly of: number;
}

export function flowFacts({ entered, finished, cancelled, left, elapsedWeeks }: LifeState): FlowFacts {
  const weeks = Math.max(1, Math.min(STATE_WEEKS, Math.ceil(elapsedWeeks)));
  return { weeks, entered, finished: finished - cancelled, left, ...(cancelled === 0 ? {} : { cancelled }) };
}

/** Null where none has ended yet. */
export function leftOut(book: LifeBook, life: StartedLife, at: Date): LeftOut | null {
  const past = book.ended.filter(
    ({ container, projectKey, closedAt }) =>
      container.kind === life.container.kind && projectKey === life.projectKey && closedAt < at,
  );
  if (past.length === 0) return null;
  let [moved, of] = [0, 0];
  const open: number[] = [];
  for (const { events, closedAt } of past) {
    const closing = closedAt.getTime();
    const entered = countUpTo(events.entered, closing);
    const left = countUpTo(events.left, closing);
    moved += left;
    of += entered;
    open.push(entered - left - countUpTo(events.finished, closing) + countUpTo(events['re-opened'], closing));
  }
  return { moved, of, stillOpen: Math.round(percentileOf(open, 50) ?? 0) };
}

const DAYS_A_WEEK = 5;

/**
 * About how many of the open items are finished within so many working days: own pace, with the speed-up before an end.
 */
export function fitting(state: LifeState, days: number, lastStretch: number): number {
  return Math.min(state.open, Math.round((ownPace(state) * Math.max(0, days) * lastStretch) / DAYS_A_WEEK));
}

/** Working days that the open work takes at its pace of eight weeks, nothing added; null where nothing was finished. */
export function daysAtPace(state: LifeState): number | null {
  if (state.open === 0) return 0;
  if (state.finished <= 0) return null;
  const weeks = Math.min(STATE_WEEKS, Math.max(1, state.elapsedWeeks));
  return Math.ceil((DAYS_A_WEEK * state.open * weeks) / state.finished);
}
