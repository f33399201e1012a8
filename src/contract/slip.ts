import type { NamedItem } from './named-item';

export type SlipCause =
  'scope' | 're-estimates' | 'pace' | 'stalled' | 'waiting' | 'late-start' | 'calendar' | 'tight-target';

/** How much later than planned the end is, in working days, and why: the parts add up to the whole. */
export interface SlipSummary {
  readonly totalDays: number;
  /** A date that somebody set; without one, the forecast when the work was committed. */
  readonly against: 'target' | 'forecast-when-committed';
  /** Largest first. */
  readonly parts: readonly SlipPart[];
}

export interface SlipPart {
  readonly cause: SlipCause;
  /** Whole working days; negative if a cause brought the end nearer, and for time to spare. */
  readonly days: number;
  /** The facts behind it, the latest or the longest first: the first few of `count`. */
  readonly facts: readonly SlipFact[];
  readonly count: number;
}

export interface SlipFact {
  /** Null for a day off. */
  readonly item: NamedItem | null;
  /** When it was added, finished, stalled … (ISO); null if it has no moment of its own. */
  readonly at: string | null;
}
