import type { ForecastSummary } from '../forecast';
import type { Finding, NextStep } from '../item-health';
import type { NamedItem } from '../named-item';
import type { SlipSummary } from '../slip';

/** What a scope held and what of it was finished, oldest first, a point a week and one now. Items. */
export interface BurnUp {
  readonly points: readonly { readonly on: string; readonly scope: number; readonly finished: number }[];
  readonly start: number;
}

/** What happened in a scope in the last seven days, counted in items. */
export interface WeekChange {
  readonly finished: number;
  readonly started: number;
  readonly added: number;
  readonly removed: number;
  readonly reopened: number;
  /** The target as it was set before and is now (ISO calendar dates), where it was moved. */
  readonly target: { readonly from: string | null; readonly to: string | null } | null;
}

/** Shares (0..1) of what a scope held at its start, in items or, where most have an estimate, in points. */
export interface ScopeGrowth {
  readonly netShare: number;
  readonly usualShare: number;
  readonly weighedBy: 'count' | 'points';
}

export interface PageOverview {
  readonly forecast: ForecastSummary;
  /** In whole working days; the parts add up. Null where nothing can be said. */
  readonly slip: SlipSummary | null;
  readonly counts: { readonly open: number; readonly inProgress: number; readonly finished: number };
  /** Items at the start and since; null where nobody knows the start. */
  readonly scope: {
    readonly since: string;
    readonly start: number;
    readonly added: number;
    readonly removed: number;
    readonly now: number;
    readonly discovered: number;
    readonly newDemand: number;
    /** Growth over the start (0..1), and the most that is usual at this point; null where too few scopes are known. */
    readonly growth: ScopeGrowth | null;
  } | null;
  readonly stalled: { readonly items: number; readonly inProgress: number; readonly statusName: string | null };
  readonly waiting: { readonly items: number; readonly behind: string | null; readonly behindHasOwner: boolean };
  readonly burnUp: BurnUp | null;
  /** About the scope itself and not what is in it; worst first. */
  readonly findings: readonly Finding[];
  /** The worst finding of each open item in it that has a severe one; at most five. */
  readonly severeInside: readonly { readonly item: NamedItem; readonly finding: Finding }[];
  readonly steps: readonly NextStep[];
  readonly week: WeekChange;
}
