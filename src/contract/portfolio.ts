import type { Level, NextStep } from './item-health';
import type { SlipCause } from './slip';
import type { StillReading } from './still-reading';
import type { ContainerRef } from '../core/model/containers';

/** The rows of a portfolio: scopes by id (a project by its key), and all contents of the projects in `inside`. */
export interface PortfolioPayload {
  readonly scopes: readonly ContainerRef[];
  /** Keys of projects whose epics and versions are rows too. */
  readonly inside: readonly string[];
}

/** Why there is no date: what is missing, how much of it there is, and how much is needed. */
export interface MissingFacts {
  readonly lacks: string;
  readonly have: number | null;
  readonly need: number | null;
}

/** A slip without the items behind it: a table of many scopes names no items. Days are whole working days. */
export interface PortfolioSlip {
  readonly totalDays: number;
  readonly parts: readonly { readonly cause: SlipCause; readonly days: number }[];
}

/** One week of a scope: its level, and its chance (0..1) if known. */
export interface PortfolioWeek {
  readonly level: Level;
  readonly chance: number | null;
}

/** A scope with everything that a table shows of it. Dates are ISO calendar dates, days whole working days. */
export interface PortfolioRow {
  readonly status: 'known';
  readonly scope: ContainerRef;
  /** The key of an epic; null for other scopes. */
  readonly key: string | null;
  readonly projectKey: string | null;
  readonly level: Level;
  /** The rule that gave the level. */
  readonly levelReason: string;
  /** True if it was finished or removed since its project was judged last. */
  readonly over: boolean;
  /** The day by which it is finished at 85 %; null if not known. */
  readonly expectedOn: string | null;
  readonly targetOn: string | null;
  /** The chance to reach the target; null without a target. */
  readonly chance: number | null;
  readonly missing: MissingFacts | null;
  /** How much later than its target it is expected, and why; the parts add up. Null without a date or a target. */
  readonly slip: PortfolioSlip | null;
  /** The number of its items from its start until now, evenly spaced; empty if its start is not known. */
  readonly scopeLine: readonly number[];
  /** Null where nothing says what is stalled. */
  readonly stalled: number | null;
  readonly waiting: number;
  /** The last eight weeks, oldest first, this week last; null if nothing was stored. */
  readonly weeks: readonly (PortfolioWeek | null)[];
}

/** A row that the viewer may know to exist; nothing else can be shown yet. */
export type UnreadRow = {
  readonly scope: ContainerRef;
  readonly projectKey: string | null;
} & (
  | StillReading
  | { readonly status: 'failed' }
  /** It is not followed, or was never judged. */
  | { readonly status: 'not-judged' }
  /** It rests on projects that the viewer may not browse. */
  | { readonly status: 'cannot-tell' }
);

/** The next step that saves most days, and the rows that it helps. */
export interface FirstStep {
  readonly step: NextStep;
  /** Indexes of rows. */
  readonly rows: readonly number[];
}

export interface Portfolio {
  /** When the latest of the readings was made. */
  readonly takenAt: string;
  /** Worst first. What the viewer may not see, or what does not exist, is absent. */
  readonly rows: readonly (PortfolioRow | UnreadRow)[];
  /** True if there are more rows than can be shown. */
  readonly truncated: boolean;
  readonly firstStep: FirstStep | null;
  /** True if items that the viewer may not see could change a number. */
  readonly someHidden: boolean;
}

export interface PortfolioDetailPayload {
  readonly scope: ContainerRef;
}

/** Why a scope is late, or how far its project has been read. */
export type PortfolioDetail = KnownDetail | StillReading;

/** Why a scope is late, with the numbers that its sentences need. */
export interface KnownDetail {
  readonly status: 'known';
  readonly takenAt: string;
  readonly added: { readonly items: number; readonly discovered: number; readonly since: string } | null;
  readonly waiting: { readonly items: number; readonly behind: string | null; readonly behindHasOwner: boolean } | null;
  readonly stalled: { readonly items: number; readonly inProgress: number; readonly statusName: string | null } | null;
  readonly steps: readonly NextStep[];
}
