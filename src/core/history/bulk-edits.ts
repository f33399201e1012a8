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
 * Linear: the exact search sorts and slides over the few busy stretches that a count for each author finds.
 */
export function bulkEdits(items: readonly WorkItem[], settings: BulkEditSettings): BulkEdits {
  const spanMs = settings.bulkSeconds * SECOND_MS;
  const stretches = new Map<string | null, readonly Stretch[]>();
  for (const [author, acts] of busyActs(items, settings.bulkItems, spanMs)) {
    const found = stretchesOf(acts, settings.bulkItems, spanMs);
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

interface Act {
  readonly at: number;
  readonly item: number;
}

/** The acts that can be part of a bulk edit: those in two neighbouring stretches that hold enough of them. */
function busyActs(items: readonly WorkItem[], least: number, spanMs: number): ReadonlyMap<string | null, Act[]> {
  const counts = new Map<string | null, Map<number, number>>();
  eachAct(items, (by, time) => {
    const stretch = Math.floor(time / spanMs);
    let own = counts.get(by);
    if (own === undefined) counts.set(by, (own = new Map<number, number>()));
    own.set(stretch, (own.get(stretch) ?? 0) + 1);
  });
  const busy = busyStretches(counts, least);
  const acts = new Map<string | null, Act[]>();
  if (busy.size === 0) return acts;

  eachAct(items, (by, time, item) => {
    if (busy.get(by)?.has(Math.floor(time / spanMs)) !== true) return;
    const own = acts.get(by);
    if (own === undefined) acts.set(by, [{ at: time, item }]);
    else own.push({ at: time, item });
  });
  return acts;
}

function busyStretches(
  counts: ReadonlyMap<string | null, ReadonlyMap<number, number>>,
  least: number,
): ReadonlyMap<string | null, ReadonlySet<number>> {
  const busy = new Map<string | null, Set<number>>();
  for (const [author, own] of counts) {
    const stretches = new Set<number>();
    for (const [stretch, count] of own) {
      if (count + (own.get(stretch + 1) ?? 0) >= least) stretches.add(stretch).add(stretch + 1);
    }
    if (stretches.size > 0) busy.set(author, stretches);
  }
  return busy;
}

/** Slides over one author's acts; stretches that overlap become one, in which still every act is part of a bulk edit. */
function stretchesOf(acts: Act[], least: number, spanMs: number): readonly Stretch[] {
  acts.sort((one, other) => one.at - other.at);
  const stretches: Stretch[] = [];
  const inside = new Map<number, number>();
  let left = 0;
  for (const { at, item } of acts) {
    inside.set(item, (inside.get(item) ?? 0) + 1);
    let first = acts[left];
    while (first !== undefined && at - first.at > spanMs) {
      const rest = (inside.get(first.item) ?? 0) - 1;
      if (rest > 0) inside.set(first.item, rest);
      else inside.delete(first.item);
      left += 1;
      first = acts[left];
    }
    if (first === undefined || inside.size < least) continue;
    const last = stretches.at(-1);
    if (last !== undefined && first.at <= last.to) stretches[stretches.length - 1] = { from: last.from, to: at };
    else stretches.push({ from: first.at, to: at });
  }
  return stretches;
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

function eachAct(items: readonly WorkItem[], act: (by: string | null, time: number, item: number) => void): void {
  for (let index = 0; index < items.length; index += 1) {
    for (const change of items[index]?.changes ?? []) if (isOnes(change)) act(change.by, change.at.getTime(), index);
  }
}

function isOnes(change: Change): boolean {
  return !change.byApp && change.inferred !== true;
}
