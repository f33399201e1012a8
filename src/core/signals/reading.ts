import type { Unknown } from '../model/unknown';
import type { Basis } from '../norms/basis';

export type EvidenceKind =
  | 'entered-status'
  | 'last-activity'
  | 'created'
  | 'started'
  | 'flagged'
  | 'unflagged'
  | 'added'
  | 'removed'
  | 're-estimated'
  | 'split'
  | 're-opened'
  | 'waits-for'
  | 'chain-root'
  | 'due'
  | 'in-iteration'
  | 'cycle-link'
  | 'weakest-link'
  | 'in-progress-since'
  | 're-prioritised'
  | 'owned'
  | 'finished'
  | 'asked'
  | 'date-moved'
  | 'without-owner'
  | 'waits-for-it'
  | 'lacks'
  | 'unseen'
  | 'mentions'
  | 'rewritten'
  | 'open';

/**
 * One fact that a finding rests on: which item, when, by whom, from what to what. Keys, ids, dates and numbers
 * only; the words belong to the screen. `itemKey` is the one place where an item is named, so masking is one rule.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly itemKey: string;
  readonly at: Date | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly days?: number | null;
  readonly points?: number | null;
  readonly cause?: string | null;
}

export type Severity = 'notable' | 'severe';

/** A finding. `figures` are the numbers a sentence about it needs, typed per signal. */
export interface Raised<Id extends string = string, Figures = unknown> {
  readonly signal: Id;
  readonly status: 'raised';
  readonly severity: Severity;
  readonly figures: Figures;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis | null;
  /** The days at 85 % of its price; null where that is in items, or not known. */
  readonly priceDays: number | null;
  readonly price?: FindingPrice;
}

/**
 * What a finding costs: the working days by which the container that it delays most would end earlier without it. Where
 * no end is known, the number of items that cannot be finished before the problem is solved.
 */
export type FindingPrice =
  | { readonly in: 'days'; readonly p50: number; readonly p85: number }
  | { readonly in: 'items'; readonly items: number };

/**
 * The result of one signal for one item or container. `quiet` may carry figures too, where it is useful to show how
 * good things are. `close` is set where it would be a finding of that severity, but the alarm budget is spent on worse
 * ones.
 */
export type Reading<Id extends string = string, Figures = unknown> =
  | Raised<Id, Figures>
  | {
      readonly signal: Id;
      readonly status: 'quiet';
      readonly figures: Figures | null;
      readonly basis: Basis | null;
      readonly close?: Severity;
    }
  | { readonly signal: Id; readonly status: 'unknown'; readonly because: Unknown };
