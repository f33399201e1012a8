import type { ForecastSummary } from '../forecast';
import type { Finding, NextStep } from '../item-health';
import type { NamedItem } from '../named-item';
import type { SlipSummary } from '../slip';

/** What a scope held and how much of it was finished, oldest first: one point per week and one for now. In items. */
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
  /** The target before and now (ISO calendar dates), if it was moved. */
  readonly target: { readonly from: string | null; readonly to: string | null } | null;
}

/** Shares (0..1) of the scope at its start, in items or, if most have an estimate, in points. */
export interface ScopeGrowth {
  readonly netShare: number;
  readonly usualShare: number;
  readonly weighedBy: 'count' | 'points';
}

export interface PageOverview {
  readonly forecast: ForecastSummary;
  /** In whole working days; the parts add up. Null if not known. */
  readonly slip: SlipSummary | null;
  readonly counts: { readonly open: number; readonly inProgress: number; readonly finished: number };
  /** Items at the start and since; null if the start is not known. */
  readonly scope: {
    readonly since: string;
    readonly start: number;
    readonly added: number;
    readonly removed: number;
    readonly now: number;
    readonly discovered: number;
    readonly newDemand: number;
    /** Growth since the start (0..1), and the most that is usual at this point; null if too few scopes are known. */
    readonly growth: ScopeGrowth | null;
  } | null;
  readonly stalled: {
    readonly items: number;
    readonly inProgress: number;
    readonly statusName: string | null;
    /** False where work is in progress and too few items left its stages to say what is stalled. */
    readonly isKnown: boolean;
  };
  readonly waiting: { readonly items: number; readonly behind: string | null; readonly behindHasOwner: boolean };
  readonly burnUp: BurnUp | null;
  /** About the scope itself, not about its items; worst first. */
  readonly findings: readonly Finding[];
  /** The worst finding of each open item that has a severe one; at most five items. */
  readonly severeInside: readonly { readonly item: NamedItem; readonly finding: Finding }[];
  readonly steps: readonly NextStep[];
  readonly week: WeekChange;
}
