import type { ContainerLife } from './container-life';
import { countUpTo } from '../../math/count-up-to';

/** Working days before an instant, counted from a fixed day; days off count as the working day after them. */
export type DayCount = (instant: Date) => number;

/** The content of a container at one moment, and what came in and left in the eight weeks before. */
export interface LifeState {
  readonly open: number;
  readonly done: number;
  /** Working days, and weeks, since its start. */
  readonly elapsedDays: number;
  readonly elapsedWeeks: number;
  readonly entered: number;
  readonly left: number;
  /** Without reopened items. */
  readonly finished: number;
  /** How many of them were cancelled. */
  readonly cancelled: number;
  /** Working days since something was finished in it, or since its start. */
  readonly sinceFinishDays: number;
  /** Finished in the whole project. */
  readonly projectFinished: number;
}

const WEEK_MS = 604_800_000;
export const STATE_WEEKS = 8;

/** A container as it was at a moment at or after its start. `projectFinishes` are instants in milliseconds, ascending. */
export function lifeStateAt(
  { events }: Pick<ContainerLife, 'events'>,
  {
    startedAt,
    at,
    projectFinishes,
    dayCount,
  }: {
    readonly startedAt: Date;
    readonly at: Date;
    readonly projectFinishes: Float64Array;
    readonly dayCount: DayCount;
  },
): LifeState {
  const now = at.getTime();
  const lately = now - STATE_WEEKS * WEEK_MS;
  const entered = countUpTo(events.entered, now);
  const left = countUpTo(events.left, now);
  const finished = countUpTo(events.finished, now);
  const reopened = countUpTo(events['re-opened'], now);
  const lastFinish = finished === 0 ? startedAt : new Date(events.finished[finished - 1] ?? now);
  return {
    open: entered - left - finished + reopened,
    done: countUpTo(events['entered-finished'], now) - countUpTo(events['left-finished'], now) + finished - reopened,
    elapsedDays: dayCount(at) - dayCount(startedAt),
    elapsedWeeks: (now - startedAt.getTime()) / WEEK_MS,
    entered: entered - countUpTo(events.entered, lately),
    left: left - countUpTo(events.left, lately),
    finished: finished - countUpTo(events.finished, lately) - (reopened - countUpTo(events['re-opened'], lately)),
    cancelled: countUpTo(events.cancelled, now) - countUpTo(events.cancelled, lately),
    sinceFinishDays: dayCount(at) - dayCount(lastFinish),
    projectFinished: countUpTo(projectFinishes, now) - countUpTo(projectFinishes, lately),
  };
}
