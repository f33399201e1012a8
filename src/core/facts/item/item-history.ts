import type { Change } from '../../model/change';
import type { ItemState, WorkItem } from '../../model/work-item';
import type { StatusCategory } from '../../model/status';

/** One stay in one status. `leftAt` is null while it lasts. `workingDays` runs to `leftAt` or to the snapshot. */
export interface StatusVisit {
  readonly statusId: string;
  readonly category: StatusCategory;
  /** Whether it is done without having been done: cancelled, a duplicate, not to be fixed. */
  readonly cancelled: boolean;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
  readonly workingDays: number;
}

/** A stay in an iteration, version, parent or project. `to` is null while it lasts; it ends when the item is removed. */
export interface Membership {
  readonly containerId: string;
  readonly from: Date;
  readonly to: Date | null;
  /** True when it was there from the item's creation on. */
  readonly sinceCreation: boolean;
  readonly by: string | null;
}

/** A time during which the item could not move. `link` spans come from the dependency graph, not from here. */
export interface BlockedSpan {
  readonly cause: 'flag' | 'status';
  readonly from: Date;
  readonly to: Date | null;
  readonly by: string | null;
  readonly workingDays: number;
}

export interface EstimateMove {
  readonly at: Date;
  readonly by: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface DateMove {
  readonly at: Date;
  readonly by: string | null;
  readonly which: 'start-date' | 'due-date';
  readonly from: string | null;
  readonly to: string | null;
}

export interface OwnerSpan {
  readonly ownerId: string | null;
  readonly from: Date;
  readonly to: Date | null;
}

/** Everything derived once from one item's changes, up to the snapshot, in linear time. */
export interface ItemHistory {
  readonly item: WorkItem;
  /** The item's changes, oldest first. */
  readonly changes: readonly Change[];
  /** The state at the snapshot. */
  readonly state: ItemState;
  readonly category: StatusCategory;
  readonly visits: readonly StatusVisit[];
  /**
   * First entry into in progress. For items that skip it: the first exit from to do, or the start of the first part.
   * Where no status shows the start: the first act of work on it, or the start of its first part. Null when not started
   * or not known.
   */
  readonly startedAt: Date | null;
  /** Whether its status is still to do, and `startedAt` comes from its activity. */
  readonly startedByActivity: boolean;
  /** When its parts were started, oldest first. */
  readonly partStarts: readonly Date[];
  /** Last entry into done with no later exit; null while it is open, and for cancelled work, which nobody finished. */
  readonly finishedAt: Date | null;
  /** Since when it is cancelled; while `category` is done, either this or `finishedAt` is set. */
  readonly cancelledAt: Date | null;
  /** Every exit from done, oldest first. */
  readonly reopenedAt: readonly Date[];
  /** Meaningful human acts, oldest first, several at one moment count once; the first is the creation. */
  readonly activityAt: readonly Date[];
  /** The same, plus every status move by hand in a bulk edit: no evidence of work, but somebody moved the item. */
  readonly touchedAt: readonly Date[];
  /** The last of `touchedAt`: never before the last status move by hand. */
  readonly lastActivityAt: Date;
  readonly blocked: readonly BlockedSpan[];
  readonly iterations: readonly Membership[];
  readonly versions: readonly Membership[];
  readonly parents: readonly Membership[];
  readonly projects: readonly Membership[];
  readonly estimates: readonly EstimateMove[];
  readonly dates: readonly DateMove[];
  readonly owners: readonly OwnerSpan[];
}
