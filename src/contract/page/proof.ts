import type { ForetoldDates, PageAlarms } from './alarms';

/** A past forecast of how much is finished in some weeks, and what became of it. Items. */
export interface PastPromise {
  /** ISO calendar date of the day on which it would have been made. */
  readonly on: string;
  readonly half: number;
  readonly most: number;
  readonly actual: number;
}

/** How often a promise with some certainty (0..1) came true, read as simulated and with the correction in use. */
export interface Reliability {
  readonly certainty: number;
  readonly plain: number;
  readonly corrected: number;
}

interface AnyProof {
  readonly alarms: PageAlarms;
  /** Of an open epic or version: the dates that would have been told week by week, oldest first, and those of the reading last. */
  readonly foretold: readonly ForetoldDates[];
}

export type PageProof = AnyProof &
  (
    | {
        readonly status: 'known';
        /** Working days that each promise looked ahead. */
        readonly horizonDays: number;
        readonly sample: number;
        readonly reliability: readonly Reliability[];
        readonly correction: 'in-use' | 'dropped' | 'too-few';
        /** Promises with 85 % certainty, of the last ones. */
        readonly cameTrue: number;
        readonly promised: number;
        /** Oldest first. */
        readonly promises: readonly PastPromise[];
      }
    | { readonly status: 'unknown'; readonly have: number; readonly need: number }
  );
