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

/** Several batches as one write, those of that serial and lower ones left out; null where none is left. */
export function batchAfter(serial: number, batches: readonly Batch[]): Pick<Batch, 'serial' | 'events'> | null {
  const fresh = batches.filter((batch) => batch.serial > serial);
  const last = fresh.at(-1);
  return last === undefined ? null : { serial: last.serial, events: fresh.flatMap(({ events }) => events) };
}

/** What an issue holds once it is told these batches; null where it was told all of them. */
export function afterBatches(
  before: Pick<EventsProperty, 'serial' | 'latest'> | null,
  batches: readonly Batch[],
  dateOf: (instant: Date) => string,
): EventsProperty | null {
  const told = batchAfter(before?.serial ?? 0, batches);
  const events = (told?.events ?? []).map(({ kind, itemKey, points, at }) => ({ kind, itemKey, points, at }));
  const last = events.at(-1);
  if (told === null || last === undefined) return null;
  return {
    serial: told.serial,
    text: eventText(told),
    last: last.kind,
    lastOn: dateOf(new Date(last.at)),
    latest: [...(before?.latest ?? []), ...events].slice(-MOST_LATEST),
  };
}
