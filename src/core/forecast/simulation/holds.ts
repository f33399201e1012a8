import { oncePer } from '../../math/once-per';
import { daysByTrial } from './by-trial';
import { NEVER } from './trial-set';

/** One item that cannot be finished before a working day from now. The day in each trial; 0 where nothing holds it. */
export interface Hold {
  readonly itemId: string;
  readonly until: Int32Array;
}

/**
 * Work that cannot be taken up before that day, and then still has to be done; its amount is in the unit of the scope.
 */
export interface Wait extends Hold {
  readonly amount: number;
}

/** For each trial: the latest day of all holds; null without holds. */
export function heldTogether(holds: readonly Hold[]): Int32Array | null {
  const [first, ...others] = holds;
  if (first === undefined) return null;
  const until = first.until.slice();
  for (const other of others) {
    for (let trial = 0; trial < until.length; trial += 1) {
      const day = other.until[trial] ?? 0;
      if (day > (until[trial] ?? 0)) until[trial] = day;
    }
  }
  return until;
}

/** Asked of the same list again and again, e.g. for each stage that a person might be added to. */
const heldByAll = oncePer(heldTogether);

/**
 * The same for a list of holds without some of them. Many items are left out in turn, so the longest hold of each
 * trial, and the second longest, are found only once.
 */
export function holdsWithout(holds: readonly Hold[]): (itemIds: ReadonlySet<string>) => Int32Array | null {
  const all = heldByAll(holds);
  if (all === null) return () => null;
  const longest = new Int32Array(all.length).fill(-1);
  const second = new Int32Array(all.length);
  holds.forEach(({ until }, place) => {
    for (let trial = 0; trial < all.length; trial += 1) {
      const day = until[trial] ?? 0;
      if (longest[trial] === -1 && day === all[trial]) longest[trial] = place;
      else if (day > (second[trial] ?? 0)) second[trial] = day;
    }
  });
  return (itemIds) => {
    const out = holds.flatMap(({ itemId }, place) => (itemIds.has(itemId) ? [place] : []));
    const [one, ...others] = out;
    if (one === undefined) return all;
    if (others.length > 0 || holds.length === 1) return heldTogether(holds.filter((_, place) => !out.includes(place)));
    return daysByTrial(all.length, (trial) => (longest[trial] === one ? (second[trial] ?? 0) : (all[trial] ?? 0)));
  };
}

/** The ends of work with holds, given the days on which it would be done without any. */
export function heldEnds(worked: Int32Array, holds: readonly Hold[]): Int32Array {
  const until = heldByAll(holds);
  if (until === null) return worked;
  return daysByTrial(worked.length, (trial) => Math.max(worked[trial] ?? NEVER, until[trial] ?? 0));
}

const SAMPLED_EVERY = 16;

function sampledMean({ until }: Wait): number {
  let sum = 0;
  for (let trial = 0; trial < until.length; trial += SAMPLED_EVERY) sum += until[trial] ?? 0;
  return sum;
}

/** The day of a postponed hold: an item without a hold stays free, and `NEVER` stays `NEVER`. */
export function putOff(until: number, byDays: number): number {
  return until === 0 || until === NEVER ? until : until + byDays;
}

/** The releases of one trial, in the order of days; the memory is shared by all trials. */
export class Releases {
  readonly #waits: readonly Wait[];
  readonly days: Int32Array;
  readonly amounts: Float64Array;

  constructor(waits: readonly Wait[]) {
    // Waits that mostly end early come first: then each trial needs little sorting.
    this.#waits = waits
      .map((wait) => ({ wait, mean: sampledMean(wait) }))
      .sort((one, other) => one.mean - other.mean)
      .map(({ wait }) => wait);
    this.days = new Int32Array(waits.length);
    this.amounts = new Float64Array(waits.length);
  }

  /** Sorts the releases of a trial, each postponed by `later` days; returns the day of the last one, 0 without any. */
  of(trial: number, later: number): number {
    const { days, amounts } = this;
    for (let index = 0; index < days.length; index += 1) {
      const day = putOff(this.#waits[index]?.until[trial] ?? 0, later);
      const amount = this.#waits[index]?.amount ?? 0;
      let place = index;
      for (; place > 0 && (days[place - 1] ?? 0) > day; place -= 1) {
        days[place] = days[place - 1] ?? 0;
        amounts[place] = amounts[place - 1] ?? 0;
      }
      days[place] = day;
      amounts[place] = amount;
    }
    return days[days.length - 1] ?? 0;
  }
}
