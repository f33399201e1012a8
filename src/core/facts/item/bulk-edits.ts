import type { Change } from '../../model/change';
import type { WorkItem } from '../../model/work-item';

const SECOND_MS = 1000;

export interface BulkEditSettings {
  readonly bulkItems: number;
  readonly bulkSeconds: number;
}

/** The times in which one author changed so many items that no single change counts as an act. */
export interface BulkEdits {
  has(by: string | null, at: Date): boolean;
  /** All of them, to be known again. */
  readonly stretches: BulkStretches;
}

/** By author; a plain value. */
export type BulkStretches = ReadonlyMap<string, readonly Stretch[]>;

/** What was found by a moment, in milliseconds: only what was done later is looked through again. */
export interface KnownBulkEdits {
  readonly until: number;
  readonly stretches: BulkStretches;
}

/**
 * Finds every period of at most `bulkSeconds` in which one author changed `bulkItems` items or more. Changes without an
 * author cannot be grouped. Changes of apps and inferred changes are left out. A first pass finds when each author was
 * busy; only acts at such times are then looked at item by item.
 */
export function bulkEdits(
  items: readonly WorkItem[],
  settings: BulkEditSettings,
  known: KnownBulkEdits | null = null,
): BulkEdits {
  const length = settings.bulkSeconds * SECOND_MS;
  const after = known?.until ?? -Infinity;
  const busy = new Map<string, Crowd>();
  for (const [author, times] of timesByAuthor(items, after)) {
    const stretches = crowdedStretches(new Float64Array(times).sort(), settings.bulkItems, length);
    if (stretches.length > 0) busy.set(author, { stretches, acts: [] });
  }
  if (busy.size > 0) collectActs(items, busy, after);

  const inside = new Int32Array(items.length);
  const found = new Map<string, readonly Stretch[]>(known?.stretches);
  for (const [author, { acts }] of busy) {
    acts.sort((one, other) => one.time - other.time);
    const stretches = stretchesOf(acts, { length, least: settings.bulkItems, inside });
    if (stretches.length > 0) found.set(author, [...(found.get(author) ?? []), ...stretches]);
  }
  return {
    stretches: found,
    has(by, at) {
      const own = by === null ? undefined : found.get(by);
      return own !== undefined && covers(own, at.getTime());
    },
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One author's change of one item; the item is given by its index. */
interface Act {
  readonly time: number;
  readonly item: number;
}

/** The times in which an author acted often enough for a bulk edit, with the acts in them. */
interface Crowd {
  readonly stretches: readonly Stretch[];
  readonly acts: Act[];
}

/** Plain numbers: a large site has millions of changes, nearly all of them far from any bulk edit. */
function timesByAuthor(items: readonly WorkItem[], after: number): ReadonlyMap<string, readonly number[]> {
  const byAuthor = new Map<string, number[]>();
  for (const { changes } of items) {
    for (const change of changes) {
      const author = authorOf(change);
      const time = change.at.getTime();
      if (author === null || time <= after) continue;
      const times = byAuthor.get(author);
      if (times === undefined) byAuthor.set(author, [time]);
      else times.push(time);
    }
  }
  return byAuthor;
}

/** Periods around every window of at most `length` with `least` acts or more, on any number of items. */
function crowdedStretches(times: Float64Array, least: number, length: number): readonly Stretch[] {
  const stretches: Grown[] = [];
  for (let last = least - 1; last < times.length; last += 1) {
    const from = times[last - least + 1] ?? 0;
    const to = times[last] ?? 0;
    if (to - from <= length) grow(stretches, from, to);
  }
  return stretches;
}

function collectActs(items: readonly WorkItem[], busy: ReadonlyMap<string, Crowd>, after: number): void {
  for (let item = 0; item < items.length; item += 1) {
    for (const change of items[item]?.changes ?? []) {
      const author = authorOf(change);
      const crowd = author === null ? undefined : busy.get(author);
      const time = change.at.getTime();
      if (crowd === undefined || time <= after) continue;
      if (covers(crowd.stretches, time)) crowd.acts.push({ time, item });
    }
  }
}

interface Slide {
  /** Milliseconds of the longest period. */
  readonly length: number;
  readonly least: number;
  /** How many acts on each item the window holds; all zero before and after. */
  readonly inside: Int32Array;
}

/** Moves a window over one author's acts, oldest first, and finds where it holds `least` items. */
function stretchesOf(acts: readonly Act[], { length, least, inside }: Slide): readonly Stretch[] {
  const stretches: Grown[] = [];
  let left = 0;
  let distinct = 0;
  const leave = (item: number): void => {
    inside[item] = (inside[item] ?? 0) - 1;
    if (inside[item] === 0) distinct -= 1;
  };
  for (const { time, item } of acts) {
    if (inside[item] === 0) distinct += 1;
    inside[item] = (inside[item] ?? 0) + 1;
    let first = acts[left];
    for (; first !== undefined && time - first.time > length; first = acts[++left]) leave(first.item);
    if (distinct >= least) grow(stretches, first?.time ?? time, time);
  }
  for (const { item } of acts.slice(left)) leave(item);
  return stretches;
}

type Grown = { -readonly [Name in keyof Stretch]: Stretch[Name] };

/** Overlapping periods become one: every act in it still belongs to a bulk edit. */
function grow(stretches: Grown[], from: number, to: number): void {
  const last = stretches.at(-1);
  if (last !== undefined && from <= last.to) last.to = to;
  else stretches.push({ from, to });
}

function covers(stretches: readonly Stretch[], time: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.to ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.from <= time;
}

/** Whose own act it was; null of what an app did, and of what was only concluded. */
function authorOf(change: Change): string | null {
  return change.byApp || change.inferred === true ? null : change.by;
}
