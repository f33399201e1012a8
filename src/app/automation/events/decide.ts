import type { AutomationEvent, Cause, Standing } from './automation-event';
import type { TellingState } from './telling-state';

export interface Deciding {
  /** Whatever happened and is known, in any order, told before or not. */
  readonly causes: readonly Cause[];
  /** What is so now, by name. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Ids of events that were told. */
  readonly emitted: ReadonlySet<string>;
  readonly now: Date;
  /** What is younger may still be taken back. */
  readonly quietMs: number;
  /** When an event that is decided now is told: at once, or with a digest. */
  readonly dueAt: Date;
}

const DAY_MS = 86_400_000;
/** What is learnt of later than so is not told any more. Ids of what was told are kept for longer. */
export const TOLD_FOR_DAYS = 30;

/** The causes that may have to be told: their ids are looked up among those that were. */
export function candidates(
  state: TellingState,
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

/** From when on it is not taken back any more (ms). */
const settledAt = ({ event, certainFrom }: Cause, quietMs: number): number =>
  Math.max(Date.parse(event.at) + quietMs, certainFrom?.getTime() ?? -Infinity);

/**
 * Decides what is told, and to which issue in which batch. Decided over the same state and facts, it is the same decision: so
 * that it may be made any number of times until one of them is kept.
 */
export function decide(state: TellingState, deciding: Deciding): TellingState {
  const scope = candidates(state, deciding).filter(({ event }) => !deciding.emitted.has(event.id));
  const { changed, told, seen } = changesOf(state, deciding);
  const fresh = [...uniqueCauses(scope), ...changed].sort(
    (one, other) => Date.parse(one.event.at) - Date.parse(other.event.at) || (one.event.id < other.event.id ? -1 : 1),
  );
  const batches = [...withoutTakenBack(state.batches, deciding.causes)];
  const serials = { ...state.serials };
  for (const [issueId, events] of byIssue(fresh)) {
    // While an issue carries the label, none of its batches has been tried.
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
  return { ...state, told, seen, serials, batches };
}

/**
 * What was decided and waits to be told, without new sizes of which it has turned out since that they only recorded work already
 * done: a finish may be heard of late.
 */
function withoutTakenBack(
  batches: TellingState['batches'],
  causes: readonly Cause[],
): readonly TellingState['batches'][number][] {
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

/** Higher than the one before, and than any that was given before what is known of them was lost. */
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
  readonly told: TellingState['told'];
  readonly seen: TellingState['seen'];
}

/** Which standings have changed for good. What is not asked about any more is forgotten. */
function changesOf(state: TellingState, { standings, now, quietMs }: Deciding): Changes {
  const changed: Cause[] = [];
  const told: Record<string, string> = {};
  const seen: Record<string, TellingState['seen'][string]> = {};
  for (const [name, standing] of standings) {
    const before = state.told[name] ?? null;
    const value = standing.valueAfter(before);
    if (value === before) {
      if (before !== null) told[name] = before;
      continue;
    }
    if (before === null && standing.silentAtFirst) {
      if (value !== null) told[name] = value;
      continue;
    }
    const known = state.seen[name];
    const since = known !== undefined && known.value === value ? known.since : now.toISOString();
    if (now.getTime() - Date.parse(since) < quietMs) {
      seen[name] = { value, since };
      if (before !== null) told[name] = before;
      continue;
    }
    if (value !== null) told[name] = value;
    const event = standing.eventAfter(before);
    if (event === null) continue;
    const id = `${name} ${value ?? `after ${before ?? ''}`} ${since}`.slice(0, 128);
    changed.push({ issueId: standing.issueId, event: { id, ...event, points: null, at: since } });
  }
  return { changed, told, seen };
}

/** When there is something to decide or to tell again; null when nothing waits for its time. */
export function nextAt(
  state: TellingState,
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
