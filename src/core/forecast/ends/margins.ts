import { MAX_DAYS, type EndDistribution } from './end-distribution';
import { valueAtRank } from '../../math/ranks';
import { daysByTrial, numbersByTrial } from '../simulation/by-trial';
import { NEVER } from '../simulation/trial-set';

/**
 * Maps simulated ends to the distribution of ends learnt from earlier containers. The simulation gives the order of the
 * trials and the effects of causes; the distribution gives the days.
 */
export interface Margins {
  /** By trial: working days from now until the end, given these simulated ends; below 0 for an end before now. */
  daysFor(ends: Int32Array): Float64Array;
  /** The same without the shortening of late days, for comparing ends with each other. */
  plainDaysFor(ends: Int32Array): Float64Array;
  /** Shortens late days (counted in plain days) to the late days that are shown. */
  toldLate(days: number): number;
}

export interface MarginsGiven {
  readonly end: EndDistribution;
  /** How strongly the end follows the amount of work, in logarithms. */
  readonly elasticity: number;
  /** The days used for trials that do not end. */
  readonly simulatedDays: number;
}

/** Keeps the logarithm of a last day finite. */
const SHIFT = 2;
/** Up to this elasticity (of an average team) days come from the distribution; at 1 they come from the simulation. */
const USUAL_ELASTICITY = 0.45;

/**
 * Each trial keeps its rank: the earliest simulated end becomes the earliest day of the distribution. For changed
 * work, the days gained in the same trial follow from the ratio of the two simulated ends, weakened by the elasticity.
 * Where a team finishes everything that comes in, they are the simulated days; they are never more.
 */
export function marginsOf(simulated: Int32Array, { end, elasticity, simulatedDays }: MarginsGiven): Margins {
  const days = inOrderOf(simulated, quantilesOf(end, simulated.length));
  const trust = Math.max(0, (elasticity - USUAL_ELASTICITY) / (1 - USUAL_ELASTICITY));
  const powers = Float64Array.from({ length: simulatedDays + 1 }, (_, length) => (length + SHIFT) ** elasticity);
  const powerOf = (length: number): number => powers[length] ?? (length + SHIFT) ** elasticity;
  const lengthOf = (end: number): number => (end === NEVER ? simulatedDays : end);
  const lengths = daysByTrial(simulated.length, (trial) => lengthOf(simulated[trial] ?? NEVER));
  const scales = numbersByTrial(lengths.length, (trial) => {
    const length = lengths[trial] ?? 0;
    const own = length + SHIFT;
    const stretch = Math.min(1, ((days[trial] ?? 0) + SHIFT) / own) ** (1 - trust);
    return (own * stretch) / powerOf(length);
  });
  const daysFor: Margins['daysFor'] = (ends) =>
    numbersByTrial(ends.length, (trial) => {
      const length = lengthOf(ends[trial] ?? NEVER);
      // Work done before now ends as many days earlier: the past needs no simulation.
      const before = Math.min(0, length);
      const saved = powerOf(lengths[trial] ?? 0) - powerOf(length - before);
      return (days[trial] ?? 0) - (scales[trial] ?? 0) * saved + before;
    });
  return { daysFor, plainDaysFor: daysFor, toldLate: (late) => late };
}

/** Simulated ends are kept up to the day `until`. Later ones are compressed: they never pass `until` plus `beyond`. */
export function plainMargins({ until, beyond, simulatedDays }: PlainMarginsGiven): Margins {
  const toldLate = (late: number): number => (late <= 0 ? late : (beyond * late) / (late + beyond));
  return {
    daysFor: (ends) =>
      numbersByTrial(ends.length, (trial) => {
        const end = ends[trial] ?? NEVER;
        return end <= until ? end : until + toldLate(end - until);
      }),
    plainDaysFor: (ends) => numbersByTrial(ends.length, (trial) => Math.min(ends[trial] ?? NEVER, simulatedDays)),
    toldLate,
  };
}

interface PlainMarginsGiven {
  readonly until: number;
  readonly beyond: number;
  readonly simulatedDays: number;
}

/** The distribution of equally likely days, given in ascending order. */
export function distributionOfDays(ascending: Float64Array): EndDistribution {
  const shareBy = (days: number): number => {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ascending[middle] ?? Infinity) <= days) low = middle + 1;
      else high = middle;
    }
    return low / ascending.length;
  };
  return { shareBy, daysAt: (share) => dayOf(ascending, share) };
}

/** The day by which that share of the trials has ended. */
export function dayOf(ascending: Float64Array, share: number): number {
  return ascending[rankOf(share, ascending.length)] ?? Infinity;
}

/** The same for days in any order; it changes the order. */
export function dayAmong(days: Float64Array, share: number): number {
  return valueAtRank(days, rankOf(share, days.length)) ?? Infinity;
}

function rankOf(share: number, trials: number): number {
  return Math.max(0, Math.ceil(share * trials - 1e-9) - 1);
}

/** The quantiles at 1/n, 2/n … of a distribution; the last one is half a step before its end. */
function quantilesOf(end: EndDistribution, count: number): Float64Array {
  const quantiles = new Float64Array(count);
  let day = 0;
  let [before, share] = [0, end.shareBy(0)];
  for (let index = 0; index < count; index += 1) {
    const wanted = index === count - 1 ? (count - 0.5) / count : (index + 1) / count;
    while (share < wanted && day < MAX_DAYS) {
      day += 1;
      [before, share] = [share, end.shareBy(day)];
    }
    const isBetween = day > 0 && share > before && share >= wanted;
    quantiles[index] = isBetween ? day - 1 + (wanted - before) / (share - before) : day;
  }
  return quantiles;
}

/** Assigns the ascending values to the trials by the order of their ends; equal ends by index. */
function inOrderOf(ends: Int32Array, ascending: Float64Array): Float64Array {
  const places = Array.from(ends.keys()).sort((one, other) => (ends[one] ?? 0) - (ends[other] ?? 0) || one - other);
  const ordered = new Float64Array(ends.length);
  places.forEach((place, rank) => {
    ordered[place] = ascending[rank] ?? 0;
  });
  return ordered;
}
