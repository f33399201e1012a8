import * as z from 'zod';

/**
 * The kinds of events that rules can react to. `added`, `split` and `re-opened` bring work into a scope after its
 * baseline.
 */
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

/** One thing that happened. It is reported once. */
export const automationEvent = z.object({
  /** Derived from the cause only: the same cause gives the same id, whichever way it becomes known. */
  id: z.string().max(128),
  kind: z.enum(EVENT_KINDS),
  /**
   * The issue that the event is about: what came in or went, or what blocks. Null if it is the issue that reports the
   * event.
   */
  itemKey: z.string().nullable(),
  /** Points that came in (below 0: went out); null for other kinds of events. */
  points: z.number().nullable(),
  /** ISO instant of the cause. */
  at: z.string(),
});
export type AutomationEvent = z.infer<typeof automationEvent>;
export type EventKind = AutomationEvent['kind'];

/** An event, and the issue that reports it: the epic for its scope, the item for what happens to it. */
export interface Cause {
  readonly issueId: string;
  readonly event: AutomationEvent;
  /** From this moment on, later facts cannot cancel the event; absent if nothing can cancel it. */
  readonly certainFrom?: Date;
}

/**
 * A state with a name, such as the level of an epic or whether an item is stalled. An event is reported when its value has
 * changed and stayed changed.
 */
export interface Standing {
  readonly issueId: string;
  /**
   * The next value, given the last reported one. If nothing is known, the last one stays; null if the state has ended.
   */
  readonly valueAfter: (reported: string | null) => string | null;
  /** The event that reports the change; null if the change needs no event. */
  readonly eventAfter: (reported: string | null) => Pick<AutomationEvent, 'kind' | 'itemKey'> | null;
  /** True if the first known value is no event: it may have been so for years. */
  readonly silentAtFirst: boolean;
}
