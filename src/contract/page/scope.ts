import type { ForecastSummary } from '../forecast';
import type { AmountFact } from '../item-health';
import type { BurnUp, ScopeGrowth } from './overview';

/** One change of what a scope holds. */
export interface LedgerLine {
  readonly at: string;
  readonly key: string;
  readonly kind: 'added' | 'removed' | 're-estimated' | 'split' | 're-opened';
  readonly cause: string | null;
  /** The account in the history; null without one. */
  readonly by: string | null;
  readonly count: number;
  readonly points: number;
  /** How many items the scope held after the change. */
  readonly held: number;
  /** Working days at 85 % by which this change alone moves the end; null if it cannot be priced. */
  readonly priceDays: number | null;
  /** What became of the item. */
  readonly now: 'not-started' | 'in-progress' | 'finished' | 'cancelled' | 'gone';
}

export interface CauseTotal {
  /** The cause of an addition; `removed` for removed items, `re-estimated` for changed estimates. */
  readonly cause: string;
  readonly count: number;
  readonly points: number;
  readonly priceDays: number | null;
}

export type PageScope =
  | {
      readonly status: 'known';
      readonly baselineAt: string;
      readonly baselineRule: string;
      readonly start: AmountFact;
      readonly now: AmountFact;
      readonly causes: readonly CauseTotal[];
      /** Newest first; the first of `lineCount`. */
      readonly lines: readonly LedgerLine[];
      readonly lineCount: number;
      readonly burnUp: BurnUp;
      readonly forecast: ForecastSummary;
      /** The part of the slip that scope changes cause, in working days; null without a slip. */
      readonly slip: { readonly scopeDays: number; readonly totalDays: number } | null;
      /** Growth since the start, and the most that is usual at this point; null if not known. */
      readonly growth: (ScopeGrowth & { readonly sample: number }) | null;
    }
  | { readonly status: 'unknown'; readonly because: 'not-started' | 'no-dates' | 'no-history' | 'no-items' };
