import type { Change } from '../model/change';
import type { WorkItem } from '../model/work-item';

const SECOND_MS = 1000;

export interface BulkEditSettings {
  readonly bulkItems: number;
  readonly bulkSeconds: number;
}

/** The times in which one author changed so many items that no single change was an act of its own. */
export interface BulkEdits {
  has(by: string | null, at: Date): boolean;
}

/**
 * Finds every stretch of at most `bulkSeconds` in which one author changed `bulkItems` items or more. Changes without
 * an author count as one author's: scripts often leave none. What apps did and what was only concluded is left out.
 * One pass counts the acts of each author minute by minute; only minutes that are busy enough are looked at closely.
 */
export function bulkEdits(items: readonly WorkItem[], settings: BulkEditSettings): BulkEdits {
  const slots = { length: settings.bulkSeconds * SECOND_MS, items: items.length };
  const authors = actsBySlot(items, slots.length, settings.bulkItems);
  const stretches = new Map<string | null, readonly Stretch[]>();
  const inside = new Int32Array(items.length);
  for (const [author, acts] of authors) {
    const found = stretchesOf(acts, { ...slots, least: settings.bulkItems, inside });
    if (found.length > 0) stretches.set(author, found);
  }
  return {
    has(by, at) {
      const own = stretches.get(by);
      return own !== undefined && covers(own, at.getTime());
    },
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One author's acts by slot (instant over slot length, rounded down); each is slot-relative time × items + item. */
type ActsBySlot = ReadonlyMap<number, readonly number[]>;

/** Only slots that can hold a part of a bulk edit: together with a neighbour they hold enough acts. */
function actsBySlot(
  items: readonly WorkItem[],
  slotLength: number,
  least: number,
): ReadonlyMap<string | null, ActsBySlot> {
  const counts = new Map<string | null, Map<number, number>>();
  for (const item of items) {
    for (const change of item.changes) {
      if (!isOnes(change)) continue;
      let own = counts.get(change.by);
      if (own === undefined) counts.set(change.by, (own = new Map<number, number>()));
      const slot = Math.floor(change.at.getTime() / slotLength);
      own.set(slot, (own.get(slot) ?? 0) + 1);
    }
  }
  const busy = new Map<string | null, Map<number, number[]>>();
  for (const [author, own] of counts) {
    const slots = busySlots(own, least);
    if (slots.size > 0) busy.set(author, slots);
  }
  if (busy.size === 0) return busy;

  for (const [index, item] of items.entries()) {
    for (const change of item.changes) {
      const own = busy.get(change.by);
      if (own === undefined || !isOnes(change)) continue;
      const time = change.at.getTime();
      const slot = Math.floor(time / slotLength);
      own.get(slot)?.push((time - slot * slotLength) * items.length + index);
    }
  }
  return busy;
}

function busySlots(counts: ReadonlyMap<number, number>, least: number): Map<number, number[]> {
  const busy = new Map<number, number[]>();
  for (const [slot, count] of counts) {
    if (count + (counts.get(slot + 1) ?? 0) < least) continue;
    if (!busy.has(slot)) busy.set(slot, []);
    if (counts.has(slot + 1) && !busy.has(slot + 1)) busy.set(slot + 1, []);
  }
  return busy;
}

interface Slide {
  /** Milliseconds: of a slot, and of the longest stretch. */
  readonly length: number;
  readonly items: number;
  readonly least: number;
  /** How many acts on each item the window holds; all zero before and after. */
  readonly inside: Int32Array;
}

/** Slides a window over one author's acts. Stretches that overlap become one: still every act in it is of a bulk edit. */
function stretchesOf(bySlot: ActsBySlot, { length, items, least, inside }: Slide): readonly Stretch[] {
  const stretches: { readonly from: number; to: number }[] = [];
  const { times, touched } = inOrder(bySlot, length, items);
  let left = 0;
  let distinct = 0;
  for (let right = 0; right < times.length; right += 1) {
    const at = times[right] ?? 0;
    const item = touched[right] ?? 0;
    if (inside[item] === 0) distinct += 1;
    inside[item] = (inside[item] ?? 0) + 1;
    for (; at - (times[left] ?? 0) > length; left += 1) {
      const gone = touched[left] ?? 0;
      inside[gone] = (inside[gone] ?? 0) - 1;
      if (inside[gone] === 0) distinct -= 1;
    }
    if (distinct < least) continue;
    const from = times[left] ?? 0;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && from <= last.to) last.to = at;
    else stretches.push({ from, to: at });
  }
  for (; left < times.length; left += 1) inside[touched[left] ?? 0] = 0;
  return stretches;
}

function inOrder(
  bySlot: ActsBySlot,
  length: number,
  items: number,
): { readonly times: Float64Array; readonly touched: Int32Array } {
  const slots = Float64Array.from(bySlot.keys()).sort();
  const count = slots.reduce((sum, slot) => sum + (bySlot.get(slot)?.length ?? 0), 0);
  const times = new Float64Array(count);
  const touched = new Int32Array(count);
  let next = 0;
  for (const slot of slots) {
    for (const act of Float64Array.from(bySlot.get(slot) ?? []).sort()) {
      const after = Math.floor(act / items);
      times[next] = slot * length + after;
      touched[next] = act - after * items;
      next += 1;
    }
  }
  return { times, touched };
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

function isOnes(change: Change): boolean {
  return !change.byApp && change.inferred !== true;
}
