import type { NamedItem } from './item-health';

export type SlipCause =
  'scope' | 're-estimates' | 'pace' | 'stalled' | 'waiting' | 'late-start' | 'calendar' | 'tight-target';

/** How much later the end is than it was to be, in working days, and why: the parts add up to the whole. */
export interface SlipSummary {
  readonly totalDays: number;
  /** A date that somebody set; else what was forecast when the work was committed. */
  readonly against: 'target' | 'forecast-when-committed';
  /** Largest first; negative where a cause brought the end nearer. */
  readonly parts: readonly { readonly cause: SlipCause; readonly days: number }[];
}

/** Something that could be done, and by how many working days the end at 85 % would then be nearer. */
export interface LeverFact {
  readonly act: 'drop-added' | 'finish-blocker' | 'move-stalled';
  /** What it is done to; the first few of `count`. */
  readonly items: readonly NamedItem[];
  readonly count: number;
  readonly daysEarlier: number;
}
