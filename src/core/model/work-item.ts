import type { Change } from './change';
import type { Link } from './link';

/** `parent` items hold other items (an epic); `part` items belong to one standard item (a sub-task). */
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

/** A comment or a worklog entry: an act of a person on the item that does not change its state. */
export interface Remark {
  readonly at: Date;
  readonly by: string | null;
  readonly kind: 'comment' | 'worklog';
  /** True when it holds a question or mentions somebody else; false where its text was not read. */
  readonly asks: boolean;
  /** Ids of the people it mentions, without its author. */
  readonly mentions: readonly string[];
}

/** What is known about an item's text. The text itself is not stored. */
export interface ItemText {
  /** Characters of plain text in the description; 0 when there is none. */
  readonly descriptionLength: number;
  /** Whether it has acceptance criteria; null when only the length of its text is known. */
  readonly hasCriteria: boolean | null;
  /** Keys of other items that its description and comments name, without duplicates, in order of appearance. */
  readonly mentionedKeys: readonly string[];
}

/**
 * One piece of work: its initial state, and every change since, oldest first. Replaying all `changes` on `initial`
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
  /** Null when its text was not read. */
  readonly text: ItemText | null;
  /** False when the source had no change history for this item: then its times in statuses are not known. */
  readonly historyKnown: boolean;
  /** True when only some viewers may see it; such items never count in readings for many viewers. */
  readonly restricted: boolean;
  /** Set when the item was removed (deleted, or moved to a place that is not read). */
  readonly removedAt: Date | null;
}

/** What an item has that everybody may see, beside its first state, before anything happens to it. */
export const NOTHING_RECORDED = {
  changes: [],
  remarks: [],
  links: [],
  text: null,
  historyKnown: true,
  restricted: false,
  removedAt: null,
} as const satisfies Partial<WorkItem>;
