import type { ForecastDates, PageAlarms } from './alarms';

/** A past forecast of how much is finished in some weeks, and what happened then. In items. */
export interface PastPromise {
  /** ISO calendar date of the day on which the forecast would have been made. */
  readonly on: string;
  readonly half: number;
  readonly most: number;
  readonly actual: number;
}

/** How often a forecast with some certainty (0..1) came true, as simulated and with the correction in use. */
export interface Reliability {
  readonly certainty: number;
  readonly plain: number;
  readonly corrected: number;
}

interface AnyProof {
  readonly alarms: PageAlarms;
  /**
   * For an open epic or version: the dates that would have been forecast week by week, oldest first; those of the
   * reading are last.
   */
  readonly foretold: readonly ForecastDates[];
}

export type PageProof = AnyProof &
  (
    | {
        readonly status: 'known';
        /** Working days that each forecast looked ahead. */
        readonly horizonDays: number;
        readonly sample: number;
        readonly reliability: readonly Reliability[];
        readonly correction: 'in-use' | 'dropped' | 'too-few';
        /** Of the latest forecasts with 85 % certainty: how many came true. */
        readonly cameTrue: number;
        readonly promised: number;
        /** Oldest first. */
        readonly promises: readonly PastPromise[];
      }
    | { readonly status: 'unknown'; readonly have: number; readonly need: number }
  );
