import type { ContainerRef } from '../../core/model/containers';

/** How often something was said, or not, and how often rightly. */
export interface AlarmCounts {
  readonly hits: number;
  readonly falseAlarms: number;
  /** Nothing was said, and it happened. */
  readonly missed: number;
  readonly leftAlone: number;
}

/** An item that would have been called stalled, in one of its stays in a status. ISO calendar dates. */
export interface StallAlarm {
  readonly key: string;
  readonly statusName: string;
  readonly firstOn: string;
  readonly lastOn: string;
  /** How many weeks in a row it would have been said, and of these how often it then stayed. */
  readonly times: number;
  readonly hits: number;
  /** When it left that status; null while it is there. */
  readonly leftOn: string | null;
}

/** Weekly looks at all items in progress. */
export interface StallAlarms {
  readonly weeks: number;
  readonly since: string;
  /** Calendar days after which it was looked whether the item had moved. */
  readonly horizonDays: number;
  readonly counts: AlarmCounts;
  /** Of the rule "nothing done for more than five working days", on the same looks. */
  readonly simple: AlarmCounts;
  /** Latest first, and how many there are in all. */
  readonly alarms: readonly StallAlarm[];
  readonly alarmCount: number;
}

/** A version or epic that has ended: what would have been said of it each week, and whether somebody would have been warned. */
export interface EndedWork {
  readonly scope: ContainerRef;
  /** Of an epic: its key. */
  readonly key: string | null;
  readonly targetOn: string;
  /** False where nobody set a date: it is then the first one that would have been told. */
  readonly isTargetSet: boolean;
  readonly endedOn: string;
  /** Working days after the target; below 0 for earlier. */
  readonly lateDays: number;
  readonly warnedOn: string | null;
  /** Working days from the warning to the target. */
  readonly daysBefore: number | null;
  /** When a warning that was no hit was not repeated for the first time; null where it stayed. */
  readonly takenBackOn: string | null;
  readonly verdict: 'hit' | 'missed' | 'false-alarm' | 'quiet';
  /** Oldest first. Weeks without a date are left out. */
  readonly weeks: readonly ForetoldDates[];
}

/** Dates at 50 and 85 % as they would have been told on a day; null for later than ten years. */
export interface ForetoldDates {
  readonly on: string;
  readonly half: string | null;
  readonly most: string | null;
}

export type PageAlarms =
  | {
      readonly status: 'known';
      /** Null where too few items in progress were looked at. */
      readonly stalled: StallAlarms | null;
      readonly ended: readonly EndedWork[];
    }
  /** Nothing was found yet, or what was found rests on more than the viewer may browse. */
  | { readonly status: 'none' }
  /** They are counted for whole projects. */
  | { readonly status: 'of-project' };
