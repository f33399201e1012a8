import { Releases, type Wait } from './holds';
import { blockSums, NEVER, placeOf, type Worlds } from './worlds';

/** The work of one scope. Both records have one entry for each day of the same window, in the same unit as `open`. */
export interface ScopePlan {
  /** What is open now. */
  readonly open: number;
  /** What was finished of it, or for it, on each day of the window. */
  readonly finished: Float64Array;
  /** By how much it grew on each day: what came in, less what was taken out again. */
  readonly arrived: Float64Array;
  /** By how much the team's pace may differ from that of the window (deviation of the logarithm). */
  readonly paceSpread: number;
}

export interface Otherwise {
  /** What is open in each world, where that differs. */
  readonly openIn?: Float64Array | null;
  /** The part of what is open that cannot be drawn yet, and by how many days later than it says. */
  readonly waits?: readonly Wait[];
  readonly waitsLater?: number;
}

/**
 * On which working day from now (1 = the next) all work of a scope is finished, in each of the worlds, while the scope
 * goes on growing: the first day by whose end at least as much has been finished as was open and has come in. 0 when
 * nothing is open. Work that waits is taken up when it is free; the pace of days on which nothing could be drawn is lost.
 * Pure: the same worlds and the same plan give the same days, and more open work never fewer.
 */
export function simulateEnds(worlds: Worlds, plan: ScopePlan, otherwise: Otherwise = {}): Int32Array {
  const { openIn = null, waits = [], waitsLater = 0 } = otherwise;
  const { trials, pace } = worlds;
  const ends = new Int32Array(trials);
  if (openIn === null && plan.open <= 0 && waits.length === 0) return ends;
  const window = windowOf(plan, worlds.blockDays);
  const releases = new Releases(waits);
  const waiting = waits.reduce((sum, { amount }) => sum + amount, 0);
  for (let trial = 0; trial < trials; trial += 1) {
    const open = openIn === null ? plan.open : (openIn[trial] ?? 0);
    const lastRelease = waits.length === 0 ? 0 : releases.of(trial, waitsLater);
    if (open <= 0 || lastRelease === NEVER) {
      ends[trial] = lastRelease;
      continue;
    }
    const factor = plan.paceSpread === 0 ? 1 : Math.exp(plan.paceSpread * (pace[trial] ?? 0));
    const from = { trial, open: open - waiting, factor, releases };
    ends[trial] = waits.length === 0 ? endOf(worlds, window, from) : endWith(worlds, window, from);
  }
  return ends;
}

/** Sums of decimal estimates carry the noise of binary fractions. */
const TIDY = 1e-9;

interface Window {
  readonly finished: Float64Array;
  readonly arrived: Float64Array;
  readonly finishedInBlock: Float64Array;
  readonly arrivedInBlock: Float64Array;
  /** What is taken out of the scope in a block, as a positive amount. */
  readonly taken: Float64Array;
  readonly grows: boolean;
}

function windowOf({ finished, arrived }: ScopePlan, blockDays: number): Window {
  return {
    finished,
    arrived,
    finishedInBlock: blockSums(finished, blockDays),
    arrivedInBlock: blockSums(arrived, blockDays),
    taken: blockSums(
      arrived.map((amount) => Math.max(0, -amount)),
      blockDays,
    ),
    grows: arrived.some((amount) => amount > 0),
  };
}

interface From {
  readonly trial: number;
  readonly open: number;
  readonly factor: number;
}

interface FromWaiting extends From {
  readonly releases: Releases;
}

function endOf({ blocks, blockDays, days, draws }: Worlds, window: Window, { trial, open, factor }: From): number {
  const size = window.finished.length;
  const first = trial * blocks;
  let left = open;
  for (let block = 0; block < blocks; block += 1) {
    const place = placeOf(draws[first + block] ?? 0, size);
    const most = factor * (window.finishedInBlock[place] ?? 0) + (window.taken[place] ?? 0);
    // A block in which the work cannot end, whatever the order of its days, is passed over as a whole.
    if (left - most > TIDY) {
      left += (window.arrivedInBlock[place] ?? 0) - factor * (window.finishedInBlock[place] ?? 0);
      continue;
    }
    for (let step = 0; step < blockDays; step += 1) {
      const day = (place + step) % size;
      left += (window.arrived[day] ?? 0) - factor * (window.finished[day] ?? 0);
      const number = block * blockDays + step + 1;
      if (left <= TIDY) return number <= days ? number : NEVER;
    }
  }
  return NEVER;
}

/** The same while some of the work is released on its way. */
function endWith(
  { blocks, blockDays, days, draws }: Worlds,
  window: Window,
  { trial, open, factor, releases }: FromWaiting,
): number {
  const { days: releaseDays, amounts } = releases;
  const size = window.finished.length;
  const first = trial * blocks;
  // Where more waits than is open at all, what is released first is not there any more.
  let gone = Math.max(0, -open);
  let left = Math.max(0, open);
  let next = 0;
  for (let block = 0; block < blocks; block += 1) {
    // Nothing to do, and nothing comes in, until the next release.
    if (left <= TIDY && !window.grows && next < releaseDays.length) {
      block = Math.max(block, Math.floor(((releaseDays[next] ?? 0) - 1) / blockDays));
    }
    const place = placeOf(draws[first + block] ?? 0, size);
    const most = factor * (window.finishedInBlock[place] ?? 0) + (window.taken[place] ?? 0);
    if (left - most > TIDY && (releaseDays[next] ?? NEVER) > (block + 1) * blockDays) {
      left += (window.arrivedInBlock[place] ?? 0) - factor * (window.finishedInBlock[place] ?? 0);
      continue;
    }
    for (let step = 0; step < blockDays; step += 1) {
      const number = block * blockDays + step + 1;
      for (; (releaseDays[next] ?? NEVER) <= number; next += 1) {
        const amount = amounts[next] ?? 0;
        left += Math.max(0, amount - gone);
        gone = Math.max(0, gone - amount);
      }
      const day = (place + step) % size;
      left = Math.max(0, left + (window.arrived[day] ?? 0) - factor * (window.finished[day] ?? 0));
      if (left <= TIDY && next === releaseDays.length) return number <= days ? number : NEVER;
    }
  }
  return NEVER;
}
