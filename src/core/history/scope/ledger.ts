import type { ContainerRef } from '../../model/containers';

/** Both measures of an amount of work are always carried: how many items, and the sum of their estimates. */
export interface Amount {
  readonly count: number;
  readonly points: number;
}

export type ScopeChangeKind = 'added' | 'removed' | 're-estimated' | 'split' | 're-opened';

/** Why work was added. The first rule that fits, in this order, gives the cause. */
export type ScopeCause = 'split' | 'discovered' | 'new-demand' | 'adopted' | 'carried-over' | 'returned';

/** One line of the ledger. `count` and `points` are signed; `by` is the account that Jira's history shows. */
export interface ScopeChange {
  readonly at: Date;
  readonly itemId: string;
  readonly itemKey: string;
  readonly kind: ScopeChangeKind;
  readonly cause: ScopeCause | null;
  readonly by: string | null;
  readonly count: number;
  readonly points: number;
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
  readonly itemIds: readonly string[];
}

/** start + Σ changes = end, by count and by points, at every moment. `changes` are oldest first. */
export interface ScopeLedger {
  readonly container: ContainerRef;
  readonly baseline: ScopeBaseline;
  readonly start: Amount;
  readonly changes: readonly ScopeChange[];
  readonly end: Amount;
}

/** A scope that has no baseline yet has no ledger, and says why. */
export type ScopeLedgerResult =
  | { readonly status: 'known'; readonly ledger: ScopeLedger }
  | { readonly status: 'unknown'; readonly because: 'not-started' | 'no-dates' | 'no-history' | 'no-items' };
