import type { Level, NextStep } from './item-health';
import type { SlipCause } from './slip';
import type { StillReading } from './still-reading';
import type { ContainerRef } from '../core/model/containers';

/** Rows that a portfolio is to show: scopes by id (a project by its key), and all that these projects hold. */
export interface PortfolioPayload {
  readonly scopes: readonly ContainerRef[];
  /** Keys of projects whose epics and versions are rows too. */
  readonly inside: readonly string[];
}

/** Why no date can be told: what is missing, how much there is of it, how much is needed. */
export interface MissingFacts {
  readonly lacks: string;
  readonly have: number | null;
  readonly need: number | null;
}

/** A slip without what its parts rest on: a table of many scopes names no items. Days are whole working days. */
export interface PortfolioSlip {
  readonly totalDays: number;
  readonly parts: readonly { readonly cause: SlipCause; readonly days: number }[];
}

/** One week of a scope: its level, and its chance (0..1) where that can be told. */
export interface PortfolioWeek {
  readonly level: Level;
  readonly chance: number | null;
}

/** A scope with all that a table shows of it. Dates are ISO calendar dates, days whole working days. */
export interface PortfolioRow {
  readonly status: 'known';
  readonly scope: ContainerRef;
  /** Of an epic: its key. */
  readonly key: string | null;
  readonly projectKey: string | null;
  readonly level: Level;
  /** The rule that gave the level. */
  readonly levelReason: string;
  /** True when it is finished, or was taken away, since its project was judged last. */
  readonly over: boolean;
  /** By when it is finished at 85 %; null where that cannot be told. */
  readonly expectedOn: string | null;
  readonly targetOn: string | null;
  /** Of the target; null without one. */
  readonly chance: number | null;
  readonly missing: MissingFacts | null;
  /** How much later than its target it is expected, and why; the parts add up. Null without a date or a target. */
  readonly slip: PortfolioSlip | null;
  /** How many items it held, from its start until now, evenly spaced; empty where nobody knows its start. */
  readonly scopeLine: readonly number[];
  readonly stalled: number;
  readonly waiting: number;
  /** The last eight weeks, oldest first, this one last; null where nothing was kept. */
  readonly weeks: readonly (PortfolioWeek | null)[];
}

/** A row of which the viewer may know that it is there, and nothing more, yet. */
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

/** The one act that brings most, and the rows that it concerns. */
export interface FirstStep {
  readonly step: NextStep;
  /** Places of rows. */
  readonly rows: readonly number[];
}

export interface Portfolio {
  /** When the latest of the readings was made. */
  readonly takenAt: string;
  /** Worst first. What the viewer may not see, or what is not there, is absent. */
  readonly rows: readonly (PortfolioRow | UnreadRow)[];
  /** True when there were more than can be shown. */
  readonly truncated: boolean;
  readonly firstStep: FirstStep | null;
  /** True when items that the viewer may not see could change a number. */
  readonly someHidden: boolean;
}

export interface PortfolioDetailPayload {
  readonly scope: ContainerRef;
}

/** Why a scope is late, or how far its project is read. */
export type PortfolioDetail = KnownDetail | StillReading;

/** Why a scope is late, in as few numbers as its sentences need. */
export interface KnownDetail {
  readonly status: 'known';
  readonly takenAt: string;
  readonly added: { readonly items: number; readonly discovered: number; readonly since: string } | null;
  readonly waiting: { readonly items: number; readonly behind: string | null; readonly behindHasOwner: boolean } | null;
  readonly stalled: { readonly items: number; readonly inProgress: number; readonly statusName: string | null } | null;
  readonly steps: readonly NextStep[];
}
