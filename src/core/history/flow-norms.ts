import type { Basis } from '../signals/reading';

/** A question to the team's own past: items of this type (and status) in this project. */
export interface NormQuery {
  readonly projectKey: string;
  readonly type: string;
}

export interface Norm {
  /** Working days. */
  readonly days: number;
  readonly basis: Basis;
}

export interface Chance {
  /** 0..1 */
  readonly chance: number;
  readonly basis: Basis;
}

/** Working days: spent in the status so far, and from now on. */
export interface StayAhead {
  readonly stayedDays: number;
  readonly withinDays: number;
}

/**
 * The team's usual: percentiles and survival of its own finished items, stays and gaps. Each answer backs off from
 * the narrowest group with enough history to wider ones, and says which it used; null when none has enough.
 */
export interface FlowNorms {
  /** How many finished items with a known cycle time there are in the project. */
  finishedCount(projectKey: string): number;
  /** `percentile` (0..100) of cycle time, start to finish. */
  cycleTime(query: NormQuery, percentile: number): Norm | null;
  /** Chance that an item of this age (working days since its start) finishes within `expectedDays` of its start. */
  chanceToFinishWithin(query: NormQuery, ageDays: number, expectedDays: number): Chance | null;
  /** `percentile` of the length of stays in a status (Kaplan-Meier: stays that still last are censored, not ignored). */
  stay(query: NormQuery, statusId: string, percentile: number): Norm | null;
  /** Chance to leave the status; told for every age, also beyond the longest stay ever seen (see `survivalCurve`). */
  chanceToLeave(query: NormQuery, statusId: string, stay: StayAhead): Chance | null;
  /** `percentile` of the gaps between two activities while an item was in a status. */
  gap(query: NormQuery, statusId: string, percentile: number): Norm | null;
}
