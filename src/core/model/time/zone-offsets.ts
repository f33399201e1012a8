import { Info } from 'luxon';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;

/** The offsets of a zone over a stretch of time: `offsets[i]` holds from `from[i]` until `from[i + 1]`. Milliseconds. */
export interface ZoneOffsets {
  readonly from: readonly number[];
  readonly offsets: readonly number[];
}

export interface Zone {
  /** The offset at an instant, from the tz database: slow, some microseconds. */
  readonly offsetAt: (instant: number) => number;
  /** True when the offset never changes. */
  readonly fixed: boolean;
}

/** A zone by its IANA name (or `UTC+2`). Throws for an unknown name, and for the machine's own zone. */
export function zoneNamed(name: string): Zone {
  const zone = Info.normalizeZone(name);
  if (!zone.isValid || zone.type === 'system') throw new RangeError(`No time zone is called "${name}"`);
  return { offsetAt: (instant) => zone.offset(instant) * MINUTE_MS, fixed: zone.isUniversal };
}

/** Finds every change of offset between two instants, so that later reads need no look-up in the tz database. */
export function offsetsBetween(zone: Zone, start: number, end: number): ZoneOffsets {
  const from = [start];
  const offsets = [zone.offsetAt(start)];
  if (zone.fixed) return { from, offsets };

  // A week is short enough: no zone changes its offset twice in one.
  for (let low = start; low < end; low += WEEK_MS) {
    const before = zone.offsetAt(low);
    const after = zone.offsetAt(low + WEEK_MS);
    if (before === after) continue;
    from.push(firstMinuteWithout(zone, before, low));
    offsets.push(after);
  }
  return { from, offsets };
}

/** The offset at an instant, among those found before. */
export function offsetAmong(zone: ZoneOffsets, instant: number): number {
  let index = zone.from.length - 1;
  while (index > 0 && instant < (zone.from[index] ?? 0)) index -= 1;
  return zone.offsets[index] ?? 0;
}

/**
 * The instant of a local time (given as milliseconds as if it were UTC). A time skipped by a change of clocks moves
 * forward by that change. Of a time that comes twice, the first is meant.
 */
export function instantOf(zone: ZoneOffsets, local: number): number {
  const before = offsetAmong(zone, local - DAY_MS);
  const after = offsetAmong(zone, local + DAY_MS);
  const early = local - before;
  if (before === after || offsetAmong(zone, early) === before) return early;

  const late = local - after;
  return offsetAmong(zone, late) === after ? late : early;
}

function firstMinuteWithout(zone: Zone, offset: number, weekStart: number): number {
  let low = weekStart;
  let high = weekStart + WEEK_MS;
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (zone.offsetAt(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}
