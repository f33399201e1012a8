import { once } from './once-per';
import { countUpTo } from './count-up-to';

/** How long cases last, learnt from those that ended and from those that still last. Durations are working days. */
export interface SurvivalCurve {
  /** How many ended. */
  readonly ended: number;
  /** The shortest duration within which `percentile` (0..100) have ended; null when fewer ever did. */
  percentile(percentile: number): number | null;
  /** The share (0..1) that lasts longer than so many days; never 0. */
  lasting(days: number): number;
  /** Chance to end within the next `withinDays` of what has lasted `lastedDays`. */
  chanceToEnd(lastedDays: number, withinDays: number): number;
}

export interface SurvivalSettings {
  readonly minAtRisk: number;
  readonly tailShare: number;
}

/** Each sorted, shortest first. */
export interface Durations {
  readonly ended: Float64Array;
  /** Cases that still last, or whose end was not seen: each is known to have lasted at least so long. */
  readonly censored: Float64Array;
}

/** Tolerance for the rounding of the products that percentiles are read from. */
const TOLERANCE = 1e-9;

/**
 * The Kaplan-Meier curve (J. Am. Stat. Assoc. 53, 1958). Where nothing is censored its percentiles are the nearest-rank
 * ones. Beyond the longest duration that `minAtRisk` cases reached, its steps would be mostly chance: from there on
 * cases end at one constant rate, that of the longest `tailShare` of all cases. Half an end is added, so that the rate
 * is never 0. So there is an answer for every age, also beyond the longest duration ever seen.
 */
export function survivalCurve(durations: Durations, settings: SurvivalSettings): SurvivalCurve {
  const { days, shares } = kaplanMeier(durations);
  // Most curves are only asked for percentiles, which do not need the tail.
  const tail = once((): Tail => {
    const all = merged(durations);
    const from = all[Math.max(0, all.length - settings.minAtRisk)] ?? 0;
    const share = Math.max(shareAfter(from), 0.5 / Math.max(1, all.length));
    return { from, share, pace: paceOfLongest(durations, all, settings.tailShare) };
  });

  function shareAfter(duration: number): number {
    const steps = countUpTo(days, duration);
    return steps === 0 ? 1 : (shares[steps - 1] ?? 1);
  }

  function lasting(duration: number): number {
    const { from, share, pace } = tail();
    if (duration < from) return shareAfter(duration);
    return Math.max(Number.MIN_VALUE, share * Math.exp(-pace * (duration - from)));
  }

  return {
    ended: durations.ended.length,
    percentile: (percentile) => days[countAbove(shares, 1 - percentile / 100 + TOLERANCE)] ?? null,
    lasting,
    chanceToEnd: (lastedDays, withinDays) =>
      lastedDays >= tail().from
        ? 1 - Math.exp(-tail().pace * withinDays)
        : 1 - lasting(lastedDays + withinDays) / lasting(lastedDays),
  };
}

/** From so many days on, the remaining `share` ends at one constant rate. */
interface Tail {
  readonly from: number;
  readonly share: number;
  readonly pace: number;
}

/** How many of the shares, largest first, are above `limit`. */
function countAbove(falling: Float64Array, limit: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((falling[middle] ?? -Infinity) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each duration at which a case ended: the share that lasts longer. */
function kaplanMeier({ ended, censored }: Durations): { readonly days: Float64Array; readonly shares: Float64Array } {
  const days = new Float64Array(ended.length);
  const shares = new Float64Array(ended.length);
  let steps = 0;
  let share = 1;
  let gone = 0;
  for (let index = 0; index < ended.length;) {
    const duration = ended[index] ?? 0;
    let ends = index;
    while (ended[ends] === duration) ends += 1;
    while ((censored[gone] ?? Infinity) < duration) gone += 1;
    const atRisk = ended.length - index + censored.length - gone;
    share *= 1 - (ends - index) / atRisk;
    days[steps] = duration;
    shares[steps] = share;
    steps += 1;
    index = ends;
  }
  return { days: days.slice(0, steps), shares: shares.slice(0, steps) };
}

/** Ends a day among the longest cases, over their time beyond the point where the tail begins. */
function paceOfLongest({ ended }: Durations, all: Float64Array, share: number): number {
  const from = all[Math.min(all.length - 1, Math.floor(all.length * (1 - share)))] ?? 0;
  const ends = ended.length - countUpTo(ended, from);
  const days = all.reduce((sum, duration) => sum + Math.max(0, duration - from), 0);
  return (ends + 0.5) / Math.max(days, 1);
}

function merged({ ended, censored }: Durations): Float64Array {
  const all = new Float64Array(ended.length + censored.length);
  all.set(ended);
  all.set(censored, ended.length);
  return all.sort();
}
