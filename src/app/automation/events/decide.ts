import type { AutomationEvent, Cause, Standing } from './automation-event';
import type { DeliveryState } from './delivery-state';

export interface Deciding {
  /** Everything known to have happened, in any order, whether it was reported or not. */
  readonly causes: readonly Cause[];
  /** The present states, by name. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Ids of events that were reported. */
  readonly emitted: ReadonlySet<string>;
  readonly now: Date;
  /** An event younger than this may still be cancelled by later facts. */
  readonly quietMs: number;
  /** When an event that is decided now is sent: at once, or with a digest. */
  readonly dueAt: Date;
}

const DAY_MS = 86_400_000;
/** Events that become known later than this are not reported. Ids of reported events are kept for longer. */
export const TOLD_FOR_DAYS = 30;

/** The causes that may have to be reported. The caller looks up which of their ids were reported before. */
export function candidates(
  state: DeliveryState,
  { causes, now, quietMs }: Pick<Deciding, 'causes' | 'now' | 'quietMs'>,
): readonly Cause[] {
  const earliest = Math.max(Date.parse(state.since), now.getTime() - TOLD_FOR_DAYS * DAY_MS);
  const waiting = new Set(state.batches.flatMap(({ events }) => events.map(({ id }) => id)));
  return causes.filter(
    (cause) =>
      Date.parse(cause.event.at) >= earliest &&
      settledAt(cause, quietMs) <= now.getTime() &&
      !waiting.has(cause.event.id),
  );
}

/** From this moment (ms) on, the event is not cancelled any more. */
const settledAt = ({ event, certainFrom }: Cause, quietMs: number): number =>
  Math.max(Date.parse(event.at) + quietMs, certainFrom?.getTime() ?? -Infinity);

/**
 * Decides which events are sent to which issue, and in which batch. The same state and facts give the same decision, so
 * it can be repeated until one decision is saved.
 */
export function decide(state: DeliveryState, deciding: Deciding): DeliveryState {
  const scope = candidates(state, deciding).filter(({ event }) => !deciding.emitted.has(event.id));
  const { changed, reported, seen } = changesOf(state, deciding);
  const fresh = [...uniqueCauses(scope), ...changed].sort(
    (one, other) => Date.parse(one.event.at) - Date.parse(other.event.at) || (one.event.id < other.event.id ? -1 : 1),
  );
  const batches = [...withoutTakenBack(state.batches, deciding.causes)];
  const serials = { ...state.serials };
  for (const [issueId, events] of byIssue(fresh)) {
    // While an issue carries the label, none of its waiting batches has been tried, so the last one may still grow.
    const open = batches.findLastIndex(
      (each) =>
        each.issueId === issueId &&
        (Date.parse(each.dueAt) > deciding.now.getTime() || Object.hasOwn(state.labels, issueId)),
    );
    const joined = batches[open];
    if (joined !== undefined) {
      batches[open] = { ...joined, events: [...joined.events, ...events] };
    } else {
      const serial = serialAfter(serials[issueId] ?? 0, deciding.now);
      serials[issueId] = serial;
      batches.push({ issueId, serial, dueAt: deciding.dueAt.toISOString(), events });
    }
  }
  return { ...state, told: reported, seen, serials, batches };
}

/**
 * Removes from the waiting batches the new sizes that only recorded work already done. The finish that
 * shows this may become known late.
 */
function withoutTakenBack(
  batches: DeliveryState['batches'],
  causes: readonly Cause[],
): readonly DeliveryState['batches'][number][] {
  const known = new Set(causes.map(({ event }) => event.id));
  return batches
    .map((batch) => ({
      ...batch,
      events: batch.events.filter(({ id, kind }) => kind !== 're-estimated' || known.has(id)),
    }))
    .filter(({ events }) => events.length > 0);
}

const FIRST_SERIALS_AT = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;

/** Higher than the serial before, and higher than every serial given before the state was lost. */
function serialAfter(previous: number, now: Date): number {
  return Math.max(previous + 1, Math.floor((now.getTime() - FIRST_SERIALS_AT) / MINUTE_MS));
}

function byIssue(causes: readonly Cause[]): ReadonlyMap<string, AutomationEvent[]> {
  const events = new Map<string, AutomationEvent[]>();
  for (const { issueId, event } of causes) events.set(issueId, [...(events.get(issueId) ?? []), event]);
  return events;
}

function uniqueCauses(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [cause.event.id, cause])).values()];
}

interface Changes {
  readonly changed: readonly Cause[];
  readonly reported: DeliveryState['told'];
  readonly seen: DeliveryState['seen'];
}

/** Which states have changed and stayed changed. States that are no longer asked about are dropped. */
function changesOf(state: DeliveryState, { standings, now, quietMs }: Deciding): Changes {
  const changed: Cause[] = [];
  const reported: Record<string, string> = {};
  const seen: Record<string, DeliveryState['seen'][string]> = {};
  for (const [name, standing] of standings) {
    const before = state.told[name] ?? null;
    const value = standing.valueAfter(before);
    if (value === before) {
      if (before !== null) reported[name] = before;
      continue;
    }
    if (before === null && standing.silentAtFirst) {
      if (value !== null) reported[name] = value;
      continue;
    }
    const known = state.seen[name];
    const since = known !== undefined && known.value === value ? known.since : now.toISOString();
    if (now.getTime() - Date.parse(since) < quietMs) {
      seen[name] = { value, since };
      if (before !== null) reported[name] = before;
      continue;
    }
    if (value !== null) reported[name] = value;
    const event = standing.eventAfter(before);
    if (event === null) continue;
    const id = `${name} ${value ?? `after ${before ?? ''}`} ${since}`.slice(0, 128);
    changed.push({ issueId: standing.issueId, event: { id, ...event, points: null, at: since } });
  }
  return { changed, reported, seen };
}

/** When there is something to decide or to send again; null if nothing waits. */
export function nextAt(
  state: DeliveryState,
  { causes, now, quietMs }: Pick<Deciding, 'causes' | 'now' | 'quietMs'>,
): Date | null {
  const times = [
    ...causes.map((cause) => settledAt(cause, quietMs)).filter((at) => at > now.getTime()),
    ...Object.values(state.seen).map(({ since }) => Date.parse(since) + quietMs),
    ...state.batches.map(({ issueId, dueAt }) => Date.parse(state.labels[issueId] ?? dueAt)),
    ...Object.values(state.labels).map((until) => Date.parse(until)),
  ];
  return times.length === 0 ? null : new Date(Math.max(now.getTime(), Math.min(...times)));
}
