import type { ContainerRef } from '../../model/containers';

/** An amount of work always has both measures: the number of items, and the sum of their estimates. */
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
 * One line of the ledger. `count`, `points` and `estimated` are the signed changes of the whole scope, parts included;
 * `by` is the account in the tracker's history.
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
  /** How many counted items with an estimate came in (positive) or left (negative). */
  readonly estimated: number;
  /**
   * False for changes that never count as creep, such as a re-estimate of finished work, or one that records work
   * already done.
   */
  readonly countsAsCreep: boolean;
  /** Working days at 85 %; null until a forecast prices it. */
  readonly priceDays: number | null;
}

export type BaselineRule =
  'start-and-grace' | 'planned-late' | 'first-item-started' | 'start-date' | 'chosen-date' | 'set-by-hand';

export interface ScopeBaseline {
  readonly at: Date;
  readonly rule: BaselineRule;
  /** The items that counted at that moment, with their parts; in the order of the snapshot. */
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
  /** Counted items without a recorded history: they are assumed to be in the scope since their creation. */
  readonly withoutHistory: number;
  /** Items ever counted. */
  readonly everCounted: number;
}

/** What is asked of a line when an earlier scope is compared with. */
export type PastChange = Pick<ScopeChange, 'at' | 'kind' | 'count' | 'points' | 'estimated' | 'countsAsCreep'>;

/** What is asked of the ledger of an earlier scope that others are compared with: no item, no person, no cause. */
export interface PastLedger extends Pick<ScopeLedger, 'container' | 'start' | 'startEstimated' | 'until'> {
  readonly changes: readonly PastChange[];
}

/** A scope without a baseline yet has no ledger; the reason is given. */
export type ScopeLedgerResult =
  | { readonly status: 'known'; readonly ledger: ScopeLedger }
  | { readonly status: 'unknown'; readonly because: 'not-started' | 'no-dates' | 'no-history' | 'no-items' };
