import type { ScopeCause } from '../history/scope/ledger';

export interface ScopeCreepFigures {
  /** Added since the baseline, and removed again: counts of items and sums of estimates. */
  readonly addedCount: number;
  readonly addedPoints: number;
  readonly removedCount: number;
  readonly removedPoints: number;
  /** Net growth over the baseline: .41 = 41 % more than was committed. */
  readonly netShare: number;
  /** The 85th percentile of the team's own comparable scopes at the same share of time. */
  readonly usualShare: number;
  /** 0..1 of the container's time that has passed. */
  readonly elapsedShare: number;
  readonly weighedBy: 'count' | 'points';
  readonly mainCause: ScopeCause | null;
  readonly mainCauseCount: number;
  /** ISO calendar date. */
  readonly baselineOn: string;
  readonly plannedLate: boolean;
}
