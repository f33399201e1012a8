import type { TrialSet } from './trial-set';

/** A team, and the days whose pace is resampled in its trials. */
export interface JointTeam {
  readonly trialSet: TrialSet;
  readonly finished: Float64Array;
  /** By how much its pace may differ from that of those days (standard deviation of the logarithm). */
  readonly paceSpread: number;
}

/** One open piece of work. Places are indexes into the lists of the plan. */
export interface JointItem {
  readonly team: number;
  /** In the unit of the team's pace: 1 where items are counted. */
  readonly weight: number;
  /** Items that have to be finished before this one can be taken up. */
  readonly blockers: readonly number[];
  /** The scopes that it is in. */
  readonly scopes: readonly number[];
}

/** All open work of a portfolio, in the order in which each team takes it up; all trials have the same plan. */
export interface JointPlan {
  readonly teams: readonly JointTeam[];
  readonly items: readonly JointItem[];
  /** How many scopes are asked for. */
  readonly scopes: number;
}
