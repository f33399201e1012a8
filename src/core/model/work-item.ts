import type { Change } from './change';
import type { Link } from './link';

/** `parent` items hold others for a while (an epic); `part` items belong to one standard item (a sub-task). */
export type ItemLevel = 'parent' | 'standard' | 'part';

/** Everything about an item that its history can change. Dates without a time are ISO calendar dates. */
export interface ItemState {
  readonly key: string;
  readonly projectKey: string;
  readonly type: string;
  readonly statusId: string;
  readonly ownerId: string | null;
  readonly parentId: string | null;
  readonly iterationIds: readonly string[];
  readonly versionIds: readonly string[];
  /** In the team's own unit (points); null when nobody estimated it. */
  readonly estimate: number | null;
  readonly priority: string | null;
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly flagged: boolean;
}

/** A remark or a worklog entry: something a person did on the item that leaves no change of state. */
export interface Remark {
  readonly at: Date;
  readonly by: string | null;
  readonly kind: 'comment' | 'worklog';
  /** True when it holds a question, or calls on somebody else; false for both where its words were not read. */
  readonly asks: boolean;
  /** Ids of the people it calls on, the writer left out. */
  readonly mentions: readonly string[];
}

/** What is known of an item's words without keeping a single one. */
export interface ItemText {
  /** Characters of plain text in the description; 0 when there is none. */
  readonly descriptionLength: number;
  /** Whether it says by what it is accepted; null when only the length of its words is known. */
  readonly hasCriteria: boolean | null;
  /** Keys of other items that its description and comments name, each once, in the order in which they come. */
  readonly mentionedKeys: readonly string[];
}

/**
 * One piece of work: how it began, and every change since, oldest first. Replaying all `changes` on `initial`
 * gives the present state; replaying those up to a moment gives the state at that moment.
 */
export interface WorkItem {
  readonly id: string;
  readonly level: ItemLevel;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly reporterId: string | null;
  readonly initial: ItemState;
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
  readonly links: readonly Link[];
  /** Null when its words were not read. */
  readonly text: ItemText | null;
  /** False when the source had no change history for this item: durations in its statuses cannot be told. */
  readonly historyKnown: boolean;
  /** True when only some viewers may see it; such items never count in readings made for many viewers. */
  readonly restricted: boolean;
  /** Set when the item is gone (deleted, or no longer in a place that is read). */
  readonly removedAt: Date | null;
}
