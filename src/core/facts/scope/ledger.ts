import type { ContainerRef } from '../../model/containers';

/** Both measures of an amount of work are always carried: how many items, and the sum of their estimates. */
export interface Amount {
  readonly count: number;
  readonly points: number;
}

export type ScopeChangeKind = 'added' | 'removed' | 're-estimated' | 'split' | 're-opened';

/**
 * Why work was added. The first rule that fits, in this order, gives the cause; `adopted` is work that existed before
 * the baseline and is neither carried over nor returned.
 */
export type ScopeCause = 'split' | 'discovered' | 'new-demand' | 'adopted' | 'carried-over' | 'returned';

/**
 * One line of the ledger. `count`, `points` and `estimated` are signed and say by how much the whole scope changed,
 * parts included; `by` is the account that the tracker's history shows.
 */
export interface ScopeChange {
  readonly at: Date;
  readonly itemId: string;
  readonly itemKey: string;
  readonly kind: ScopeChangeKind;
  readonly cause: ScopeCause | null;
  readonly by: string | null;
  readonly count: number;
  readonly points: number;
  /** How many counted items with an estimate came or went. */
  readonly estimated: number;
  /** False for what never counts as creep: a re-estimate of finished work, or one that records work already done. */
  readonly countsAsCreep: boolean;
  /** Working days at 85 %; null until a forecast prices it. */
  readonly priceDays: number | null;
}

export type BaselineRule =
  'start-and-grace' | 'planned-late' | 'first-item-started' | 'start-date' | 'chosen-date' | 'set-by-hand';

export interface ScopeBaseline {
  readonly at: Date;
  readonly rule: BaselineRule;
  /** What counted at that moment, parts of counted items included; in the order of the snapshot. */
  readonly itemIds: readonly string[];
}

/** start + Σ changes = end, by count and by points, at every moment. `changes` are oldest first. */
export interface ScopeLedger {
  readonly container: ContainerRef;
  readonly baseline: ScopeBaseline;
  readonly start: Amount;
  /** How many of the counted items had an estimate at the start. */
  readonly startEstimated: number;
  readonly changes: readonly ScopeChange[];
  readonly end: Amount;
  /** The last moment whose changes belong to the scope: its close, or the snapshot. */
  readonly until: Date;
  /** Items ever counted whose history the source does not tell: taken to be in since their creation. */
  readonly withoutHistory: number;
  /** Items ever counted. */
  readonly everCounted: number;
}

/** A scope that has no baseline yet has no ledger, and says why. */
export type ScopeLedgerResult =
  | { readonly status: 'known'; readonly ledger: ScopeLedger }
  | { readonly status: 'unknown'; readonly because: 'not-started' | 'no-dates' | 'no-history' | 'no-items' };
