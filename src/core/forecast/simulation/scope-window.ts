import { blockSums } from './trial-set';

/** The work of one scope. Both records have one entry for each day of the same window, in the same unit as `open`. */
export interface ScopePlan {
  /** What is open now. */
  readonly open: number;
  /** How much of it (or the team's share for it) was finished on each day of the window. */
  readonly finished: Float64Array;
  /** By how much it grew on each day: what came in minus what was taken out again. */
  readonly arrived: Float64Array;
  /** By how much the team's pace may differ from that of the window (standard deviation of the logarithm). */
  readonly paceSpread: number;
}

/** The days that are resampled, and the sum of each block of them, by its first day. */
export interface ScopeWindow {
  readonly finished: Float64Array;
  readonly arrived: Float64Array;
  readonly finishedInBlock: Float64Array;
  readonly arrivedInBlock: Float64Array;
  /** The work that is taken out of the scope in a block, as a positive amount. */
  readonly taken: Float64Array;
  readonly grows: boolean;
}

export function scopeWindow({ finished, arrived }: ScopePlan, blockDays: number): ScopeWindow {
  return {
    finished,
    arrived,
    finishedInBlock: blockSums(finished, blockDays),
    arrivedInBlock: blockSums(arrived, blockDays),
    taken: blockSums(
      arrived.map((amount) => Math.max(0, -amount)),
      blockDays,
    ),
    grows: arrived.some((amount) => amount > 0),
  };
}
