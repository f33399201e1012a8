import { daysByTrial } from './by-trial';
import { putOff, Releases, type Wait } from './holds';
import { scopeWindow, type ScopePlan, type ScopeWindow } from './scope-window';
import { NEVER, paceFactors, placeOf, TIDY, type TrialSet } from './trial-set';

/** The part of the open work that cannot be taken up yet, and by how many days its release is postponed. */
export interface Waiting {
  readonly waits: readonly Wait[];
  readonly waitsLater?: number;
  /** The open work in each trial, where that differs; waiting work included. */
  readonly openIn?: Float64Array | null;
}

/** A run in which part of the work may wait. */
export interface WaitingRun {
  /**
   * By trial: the working day from now on which all is finished; `NEVER` where it does not end in the simulated time.
   */
  readonly ends: Int32Array;
  /** The ends if these items did not wait: the same as in a run without their waits, but computed much faster. */
  endsWithout(itemIds: ReadonlySet<string>): Int32Array;
}

/**
 * Simulates a scope of which a part is released later: waiting work is taken up when it is free, and the pace of days
 * on which nothing could be taken up is lost.
 *
 * For each trial, the run stores the last evening with nothing left to take up. A wait that ended by then delays
 * nothing later: had its work been free from the first day, that evening would have been as empty (the backlog of a
 * queue is no larger when the same work comes sooner, Lindley 1952), and all later ones the same. So, without some
 * waits, only those trials are run again in which one of these waits lasted beyond that evening.
 */
export function waitingRun(trialSet: TrialSet, plan: ScopePlan, waiting: Waiting): WaitingRun {
  const { waits, openIn = null, waitsLater = 0 } = waiting;
  const { trials } = trialSet;
  const window = scopeWindow(plan, trialSet.blockDays);
  const openOf = (trial: number): number => (openIn === null ? plan.open : (openIn[trial] ?? 0));
  const player = new Player(trialSet, { plan, window }, waiting);
  const ends = new Int32Array(trials);
  const emptyOn = new Int32Array(trials);
  const neverFree = new Uint16Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    ends[trial] = player.endIn(trial, openOf(trial));
    emptyOn[trial] = player.emptyOn;
    neverFree[trial] = player.neverFree;
  }
  return {
    ends,
    endsWithout(itemIds) {
      const freed = waits.filter(({ itemId }) => itemIds.has(itemId));
      if (freed.length === 0) return ends;
      const others = waits.filter(({ itemId }) => !itemIds.has(itemId));
      const without = new Player(trialSet, { plan, window }, { ...waiting, waits: others });
      return daysByTrial(trials, (trial) => {
        let never = neverFree[trial] ?? 0;
        let isDelayed = false;
        for (const { until } of freed) {
          const day = until[trial] ?? 0;
          if (day === NEVER) never -= 1;
          if (putOff(day, waitsLater) > (emptyOn[trial] ?? 0)) isDelayed = true;
        }
        if (never > 0) return NEVER;
        return isDelayed ? without.endIn(trial, openOf(trial)) : (ends[trial] ?? NEVER);
      });
    },
  };
}

/** Simulates one trial at a time, in memory that all share. */
class Player {
  readonly #trialSet: TrialSet;
  readonly #factors: Float64Array;
  readonly #window: ScopeWindow;
  readonly #later: number;
  readonly #releases: Releases;
  readonly #waiting: number;
  /** For the last trial: the last evening before its end with nothing left to take up; 0 without one. */
  emptyOn = 0;
  /** How many of its waits do not end. */
  neverFree = 0;

  constructor(
    trialSet: TrialSet,
    { plan, window }: { readonly plan: ScopePlan; readonly window: ScopeWindow },
    { waits, waitsLater = 0 }: Waiting,
  ) {
    this.#trialSet = trialSet;
    this.#factors = paceFactors(trialSet, plan.paceSpread);
    this.#window = window;
    this.#later = waitsLater;
    this.#releases = new Releases(waits);
    this.#waiting = waits.reduce((sum, { amount }) => sum + amount, 0);
  }

  endIn(trial: number, open: number): number {
    const lastRelease = this.#releases.of(trial, this.#later);
    this.emptyOn = 0;
    this.neverFree = lastRelease === NEVER ? this.#countNever() : 0;
    if (open <= 0 || lastRelease === NEVER) return lastRelease;
    return this.#play(trial, { open: open - this.#waiting, factor: this.#factors[trial] ?? 1 });
  }

  #countNever(): number {
    const { days } = this.#releases;
    let place = days.length;
    while (place > 0 && days[place - 1] === NEVER) place -= 1;
    return days.length - place;
  }

  #play(trial: number, { open, factor }: { readonly open: number; readonly factor: number }): number {
    const { blocks, blockDays, days, draws, rows } = this.#trialSet;
    const { finished, arrived, finishedInBlock, arrivedInBlock, taken, grows } = this.#window;
    const { days: releaseDays, amounts } = this.#releases;
    const releases = releaseDays.length;
    const size = finished.length;
    const first = rows[trial] ?? 0;
    // Where more work waits than is open at all, the first releases are already gone.
    let gone = Math.max(0, -open);
    let left = Math.max(0, open);
    let next = 0;
    let nextDay = releases > 0 ? (releaseDays[0] ?? NEVER) : NEVER;
    for (let block = 0; block < blocks; block += 1) {
      // There is no work, and none comes in, until the next release.
      if (left <= 0 && !grows && next < releases) {
        block = Math.max(block, Math.floor((nextDay - 1) / blockDays));
        this.emptyOn = Math.max(this.emptyOn, block * blockDays);
      }
      const place = placeOf(draws[first + block] ?? 0, size);
      const most = factor * (finishedInBlock[place] ?? 0) + (taken[place] ?? 0);
      // A block in which the work cannot run out, even without a release in it, is simulated as one long day.
      const isLong = left - most > TIDY;
      const lastDay = (block + 1) * blockDays;
      let day = place;
      for (let number = isLong ? lastDay : lastDay - blockDays + 1; number <= lastDay; number += 1) {
        while (nextDay <= number) {
          const amount = amounts[next] ?? 0;
          left += Math.max(0, amount - gone);
          gone = Math.max(0, gone - amount);
          next += 1;
          nextDay = next < releases ? (releaseDays[next] ?? NEVER) : NEVER;
        }
        left += isLong
          ? (arrivedInBlock[place] ?? 0) - factor * (finishedInBlock[place] ?? 0)
          : (arrived[day] ?? 0) - factor * (finished[day] ?? 0);
        day = day + 1 === size ? 0 : day + 1;
        if (left > TIDY) continue;
        if (next === releases) return number <= days ? number : NEVER;
        if (left > 0) continue;
        left = 0;
        this.emptyOn = number;
      }
    }
    return NEVER;
  }
}
