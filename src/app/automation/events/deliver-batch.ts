import type { AutomationEvent } from './automation-event';
import { eventText } from './event-text';
import type { Batch } from './telling-state';

/** As the manifest's `jira:entityProperty` names it. */
export const EVENTS_PROPERTY = 'bellwether-events';

/** What an issue was told: by its last batch, and the latest events of all. */
export interface EventsProperty {
  readonly serial: number;
  readonly text: string;
  /** The kind of the last event, and the day of it. */
  readonly last: string;
  readonly lastOn: string;
  readonly latest: readonly Pick<AutomationEvent, 'kind' | 'itemKey' | 'points' | 'at'>[];
}

const MOST_LATEST = 20;

/** What an issue holds once it is told a batch; null where it was told that one, or a later one. */
export function afterBatch(
  before: Pick<EventsProperty, 'serial' | 'latest'> | null,
  batch: Batch,
  dateOf: (instant: Date) => string,
): EventsProperty | null {
  if (before !== null && before.serial >= batch.serial) return null;
  const events = batch.events.map(({ kind, itemKey, points, at }) => ({ kind, itemKey, points, at }));
  const last = events.at(-1);
  if (last === undefined) return null;
  return {
    serial: batch.serial,
    text: eventText(batch),
    last: last.kind,
    lastOn: dateOf(new Date(last.at)),
    latest: [...(before?.latest ?? []), ...events].slice(-MOST_LATEST),
  };
}
