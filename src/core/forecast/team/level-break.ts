import { meanOf, sumOf, varianceOf } from '../../math/moments';

export interface BreakSettings {
  readonly breakAtErrors: number;
  readonly breakWeeks: number;
  readonly blockDays: number;
}

/** On the scale of square roots, counts have a variance of 1/4 by chance alone, whatever their size (Anscombe 1948). */
const MIN_VARIANCE = 0.25;
const ANSCOMBE = 3 / 8;

/**
 * The last days of a window that belong to its present level of pace: all of them, unless the weekly totals before and
 * after some week differ by at least `breakAtErrors` standard errors (the largest two-sample t over all splits, on
 * square roots). Then the days since that week.
 */
export function sinceBreak(window: Float64Array, settings: BreakSettings): Float64Array {
  const { breakAtErrors, breakWeeks, blockDays } = settings;
  const weekly = weeklyRoots(window, blockDays);
  let largest = 0;
  let weeksSince = weekly.length;
  for (let split = breakWeeks; split <= weekly.length - breakWeeks; split += 1) {
    const errors = errorsBetween(weekly.subarray(0, split), weekly.subarray(split));
    if (errors <= largest) continue;
    largest = errors;
    weeksSince = weekly.length - split;
  }
  return largest >= breakAtErrors ? window.subarray(window.length - weeksSince * blockDays) : window;
}

/** Whole weeks up to the newest day, oldest first. */
function weeklyRoots(window: Float64Array, blockDays: number): Float64Array {
  const weeks = Math.floor(window.length / blockDays);
  const oldest = window.length - weeks * blockDays;
  return Float64Array.from({ length: weeks }, (_, week) => {
    const from = oldest + week * blockDays;
    return Math.sqrt(sumOf(window.subarray(from, from + blockDays)) + ANSCOMBE);
  });
}

function errorsBetween(before: Float64Array, after: Float64Array): number {
  const deviations = varianceOf(before) * before.length + varianceOf(after) * after.length;
  const variance = Math.max(MIN_VARIANCE, deviations / (before.length + after.length - 2));
  return Math.abs(meanOf(before) - meanOf(after)) / Math.sqrt(variance * (1 / before.length + 1 / after.length));
}
