import type { ContainerRef } from '../../core/model/containers';

/** How often an alarm was raised or not, and how often that was right. */
export interface AlarmCounts {
  readonly hits: number;
  readonly falseAlarms: number;
  /** No alarm was raised, and it happened. */
  readonly missed: number;
  readonly leftAlone: number;
}

/** An item that would have been called stalled in one visit of a status. ISO calendar dates. */
export interface StallAlarm {
  readonly key: string;
  readonly statusName: string;
  readonly firstOn: string;
  readonly lastOn: string;
  /** In how many weeks it would have been flagged, and after how many of these it then stayed. */
  readonly times: number;
  readonly hits: number;
  /** When it left that status; null while it is in it. */
  readonly leftOn: string | null;
}

/** Weekly looks at all items in progress. */
export interface StallAlarms {
  readonly weeks: number;
  readonly since: string;
  /** The calendar days between a look and the check whether the item had moved. */
  readonly horizonDays: number;
  readonly counts: AlarmCounts;
  /** For the rule "nothing done for more than five working days", on the same looks. */
  readonly simple: AlarmCounts;
  /** Latest first. `alarmCount` is the total. */
  readonly alarms: readonly StallAlarm[];
  readonly alarmCount: number;
}

/**
 * A version or epic that has ended: what would have been forecast each week, and whether there would have been a
 * warning.
 */
export interface EndedWork {
  readonly scope: ContainerRef;
  /** The key of an epic; null for other containers. */
  readonly key: string | null;
  readonly targetOn: string;
  /** False if nobody set a date: the target is then the first date that would have been forecast. */
  readonly isTargetSet: boolean;
  readonly endedOn: string;
  /** Working days after the target; negative if earlier. */
  readonly lateDays: number;
  readonly warnedOn: string | null;
  /** Working days from the warning to the target. */
  readonly daysBefore: number | null;
  /** The first time that a false warning was no longer repeated; null if it stayed. */
  readonly takenBackOn: string | null;
  readonly verdict: 'hit' | 'missed' | 'false-alarm' | 'quiet';
  /** Oldest first. Weeks without a date are left out. */
  readonly weeks: readonly ForecastDates[];
}

/** Dates at 50 and 85 % as they would have been forecast on a day; null for later than ten years. */
export interface ForecastDates {
  readonly on: string;
  readonly half: string | null;
  readonly most: string | null;
}

export type PageAlarms =
  | {
      readonly status: 'known';
      /** Null if too few items in progress were looked at. */
      readonly stalled: StallAlarms | null;
      readonly ended: readonly EndedWork[];
    }
  /** Nothing was computed yet, or the result rests on more than the viewer may browse. */
  | { readonly status: 'none' }
  /** Alarms are counted only for whole projects. */
  | { readonly status: 'of-project' };
