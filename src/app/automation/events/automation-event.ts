import * as z from 'zod';

/** What rules may be told of. `added`, `split` and `re-opened` bring work into a scope after its baseline. */
export const EVENT_KINDS = [
  'added',
  'split',
  're-opened',
  'removed',
  're-estimated',
  'over-committed',
  'stalled',
  'moving-again',
  'blocker-endangers',
  'forecast-late',
  'forecast-in-time',
  'on-track',
  'at-risk',
  'off-track',
] as const;

/** One thing that happened, told once. */
export const automationEvent = z.object({
  /** Derived from its cause alone: the same cause has the same id however it is learnt of. */
  id: z.string().max(128),
  kind: z.enum(EVENT_KINDS),
  /** The issue that it is about: what came in or went, or what blocks. Null where it is about the issue that tells it. */
  itemKey: z.string().nullable(),
  /** Points that came in (or went, below 0); null where that is not the matter. */
  points: z.number().nullable(),
  /** ISO instant of the cause. */
  at: z.string(),
});
export type AutomationEvent = z.infer<typeof automationEvent>;
export type EventKind = AutomationEvent['kind'];

/** An event, and the issue that tells it: the epic for its scope, the item for what happens to it. */
export interface Cause {
  readonly issueId: string;
  readonly event: AutomationEvent;
  /** From when on nothing that may still happen takes it back; absent where nothing does. */
  readonly certainFrom?: Date;
}

/**
 * Something that is so or is not, by a name: the level of an epic, whether an item stands still. Rules are told when its value
 * changes for good.
 */
export interface Standing {
  readonly issueId: string;
  /** The value after the one that was told last: that one where nothing can be said, null where it is not so any more. */
  readonly valueAfter: (told: string | null) => string | null;
  /** The event that the change to it is; null where that is no news. */
  readonly eventAfter: (told: string | null) => Pick<AutomationEvent, 'kind' | 'itemKey'> | null;
  /** True where a value that is first seen is no news: it may have been so for years. */
  readonly silentAtFirst: boolean;
}
