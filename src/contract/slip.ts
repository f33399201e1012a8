import type { NamedItem } from './named-item';

export type SlipCause =
  'scope' | 're-estimates' | 'pace' | 'stalled' | 'waiting' | 'late-start' | 'calendar' | 'tight-target';

/** How much later the end is than it was to be, in working days, and why: the parts add up to the whole. */
export interface SlipSummary {
  readonly totalDays: number;
  /** A date that somebody set; else what was forecast when the work was committed. */
  readonly against: 'target' | 'forecast-when-committed';
  /** Largest first. */
  readonly parts: readonly SlipPart[];
}

export interface SlipPart {
  readonly cause: SlipCause;
  /** Whole working days; negative where a cause brought the end nearer, and for time that is left to spare. */
  readonly days: number;
  /** What it rests on, the latest or the longest first: the first few of `count`. */
  readonly facts: readonly SlipFact[];
  readonly count: number;
}

export interface SlipFact {
  /** Null for a day off. */
  readonly item: NamedItem | null;
  /** When it was added, finished, began to stand still … (ISO); null for what has no moment of its own. */
  readonly at: string | null;
}

/** Something that could be done, and by how many working days the end at 85 % would then be nearer. */
export type LeverFact =
  | {
      readonly act: 'drop-added' | 'finish-blocker' | 'move-stalled' | 'split';
      /** What it is done to; the first few of `count`. */
      readonly items: readonly NamedItem[];
      readonly count: number;
      readonly daysEarlier: number;
    }
  /** `count` items wait in the stage, which is called by its name. */
  | { readonly act: 'add-person'; readonly stage: string; readonly count: number; readonly daysEarlier: number }
  /** An ISO calendar date that would be kept at 85 %. */
  | { readonly act: 'move-target'; readonly on: string };
