import type { AutomationEvent } from './automation-event';
import { eventText } from './event-text';
import type { Batch } from './delivery-state';

/** The key in the manifest's `jira:entityProperty`. */
export const EVENTS_PROPERTY = 'bellwether-events';

/** What is written to an issue: its last batch, and the latest events of all. */
export interface EventsProperty {
  readonly serial: number;
  readonly text: string;
  /** The kind of the last event, and its day. */
  readonly last: string;
  readonly lastOn: string;
  readonly latest: readonly Pick<AutomationEvent, 'kind' | 'itemKey' | 'points' | 'at'>[];
}

const MAX_LATEST = 20;

/** Several batches as one write, without those whose serial is not above `serial`; null if none is left. */
export function batchAfter(serial: number, batches: readonly Batch[]): Pick<Batch, 'serial' | 'events'> | null {
  const fresh = batches.filter((batch) => batch.serial > serial);
  const last = fresh.at(-1);
  return last === undefined ? null : { serial: last.serial, events: fresh.flatMap(({ events }) => events) };
}

/** What an issue holds after these batches are written; null if it holds all of them already. */
export function afterBatches(
  before: Pick<EventsProperty, 'serial' | 'latest'> | null,
  batches: readonly Batch[],
  dateOf: (instant: Date) => string,
): EventsProperty | null {
  const unsent = batchAfter(before?.serial ?? 0, batches);
  const events = (unsent?.events ?? []).map(({ kind, itemKey, points, at }) => ({ kind, itemKey, points, at }));
  const last = events.at(-1);
  if (unsent === null || last === undefined) return null;
  return {
    serial: unsent.serial,
    text: eventText(unsent),
    last: last.kind,
    lastOn: dateOf(new Date(last.at)),
    latest: [...(before?.latest ?? []), ...events].slice(-MAX_LATEST),
  };
}
