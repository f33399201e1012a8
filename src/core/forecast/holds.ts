import { NEVER } from './worlds';

/** One item that cannot be finished before some working day from now: which, in each future; 0 where nothing holds it. */
export interface Hold {
  readonly itemId: string;
  readonly until: Int32Array;
}

/** Work that cannot be drawn before that day, and then has to be worked off: so much, in the unit of the scope. */
export interface Wait extends Hold {
  readonly amount: number;
}

/** For each future: the day before which not everything that is held is finished; null where nothing is held. */
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

/** When work ends that would be done on these days if nothing were held. */
export function heldEnds(worked: Int32Array, holds: readonly Hold[]): Int32Array {
  const until = heldTogether(holds);
  if (until === null) return worked;
  return worked.map((end, trial) => {
    const held = until[trial] ?? 0;
    return held > end ? held : end;
  });
}

/** What one future releases, day after day; one memory for all futures. */
export class Releases {
  readonly #waits: readonly Wait[];
  readonly days: Int32Array;
  readonly amounts: Float64Array;

  constructor(waits: readonly Wait[]) {
    this.#waits = waits;
    this.days = new Int32Array(waits.length);
    this.amounts = new Float64Array(waits.length);
  }

  /** Sorts the releases of a future, `later` by so many days; answers the last one's day, 0 without any. */
  of(trial: number, later: number): number {
    const { days, amounts } = this;
    for (let index = 0; index < days.length; index += 1) {
      const until = this.#waits[index]?.until[trial] ?? 0;
      const day = until === NEVER ? NEVER : until + later;
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
