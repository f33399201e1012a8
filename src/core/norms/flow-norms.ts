import type { ItemHistory } from '../facts/item/item-history';
import type { Basis } from './basis';
import type { Moment, MoveDriver } from './flow/move-terms';
import type { CaseCount, SilenceLine, SilencePlace } from './flow/silence-lines';
import type { NormQuery } from './query';

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

/** The chance to leave a status, and the terms that it is the sum of. */
export interface ChanceToMove extends Chance {
  /** Strongest first; empty for a parent, whose chance comes from the survival curve. */
  readonly drivers: readonly MoveDriver[];
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
  /** `percentile` of the time from creation to start, over the items that were started; null where too few were. */
  startWait(query: NormQuery, percentile: number): Norm | null;
  /** `percentile` of the length of stays in a status (Kaplan-Meier: stays that still last are censored, not ignored). */
  stay(query: NormQuery, statusId: string, percentile: number): Norm | null;
  /**
   * Chance that an item leaves its status within so many working days from a moment on, by a model of all that is known
   * of it (see `moveModel`). For a parent, the survival curve of the status answers. Null when the item's history was
   * not recorded, or too few stays have ended.
   */
  chanceToMove(item: ItemHistory, moment: Moment & { readonly withinDays: number }): ChanceToMove | null;
  /**
   * How long an item in a status may be untouched before it stands out: see `silenceLines`. Null where too little is
   * known.
   */
  silence(query: NormQuery, place: SilencePlace, percentile: number): SilenceLine | null;
  /** How many cases there are and how many are needed, where there are too few; else null. */
  silenceLack(query: NormQuery, place: SilencePlace): CaseCount | null;
  /** `percentile` of the pauses of a working day or more while an item was in a status. */
  gap(query: NormQuery, statusId: string, percentile: number): Norm | null;
}
