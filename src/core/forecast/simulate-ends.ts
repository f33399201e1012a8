import { blockSums, placeOf, type Worlds } from './worlds';

/** The day of a future in which the work is not finished by the last day that is simulated. */
export const NEVER = 0x7fffffff;

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

/**
 * On which working day from now (1 = the next) all work of a scope is finished, in each of the worlds, while the scope
 * goes on growing: the first day by whose end at least as much has been finished as was open and has come in. 0 when
 * nothing is open. `openIn` is what is open in each world, where that differs. Pure: the same worlds and the same plan
 * give the same days, and more open work never fewer.
 */
export function simulateEnds(worlds: Worlds, plan: ScopePlan, openIn: Float64Array | null = null): Int32Array {
  const { trials, pace } = worlds;
  const ends = new Int32Array(trials);
  if (openIn === null && plan.open <= 0) return ends;
  const window = {
    finished: plan.finished,
    arrived: plan.arrived,
    finishedInBlock: blockSums(plan.finished, worlds.blockDays),
    arrivedInBlock: blockSums(plan.arrived, worlds.blockDays),
    taken: blockSums(
      plan.arrived.map((amount) => Math.max(0, -amount)),
      worlds.blockDays,
    ),
  };
  for (let trial = 0; trial < trials; trial += 1) {
    const factor = plan.paceSpread === 0 ? 1 : Math.exp(plan.paceSpread * (pace[trial] ?? 0));
    const open = openIn === null ? plan.open : (openIn[trial] ?? 0);
    ends[trial] = open <= 0 ? 0 : endOf(worlds, window, { trial, open, factor });
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
}

function endOf(
  { blocks, blockDays, days, draws }: Worlds,
  window: Window,
  { trial, open, factor }: { readonly trial: number; readonly open: number; readonly factor: number },
): number {
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
