/** How likely a container ends within so many working days. */
export interface EndDistribution {
  /** Chance (0..1) to end within so many working days. */
  shareBy(days: number): number;
  /**
   * The working days within which it ends with that chance (0..1), interpolated between days; Infinity beyond ten
   * years.
   */
  daysAt(share: number): number;
}

/** Ten years: no forecast goes beyond. */
export const MAX_DAYS = 2_600;

/** The scale of days in these regressions: two days more keep the logarithm of a last day finite. */
export function logDays(days: number): number {
  return Math.log(Math.max(0, days) + 2);
}

/** The expectation of a regression, and its weighted errors. */
export interface ModelAnswer {
  readonly expected: number;
  readonly errors: WeightedErrors;
}

/** Errors in ascending order; `shares[i]` is the share (0..1) of the weight up to and including the i-th. */
export interface WeightedErrors {
  readonly errors: Float64Array;
  readonly shares: Float64Array;
}

export function weightedErrors(errors: readonly { readonly error: number; readonly weight: number }[]): WeightedErrors {
  const ordered = errors.toSorted((one, other) => one.error - other.error);
  const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  return {
    errors: Float64Array.from(ordered, ({ error }) => error),
    shares: Float64Array.from(ordered, ({ weight }) => (reached += weight) / total),
  };
}

/** The mean of several regressions. `bound` is the largest allowed chance, by days. */
export function endDistribution(
  answers: readonly ModelAnswer[],
  bound: (days: number) => number = () => 1,
): EndDistribution {
  return distributionOf((days) => {
    const mean = answers.reduce((sum, answer) => sum + shareOf(answer, days), 0) / answers.length;
    return Math.min(mean, bound(days));
  });
}

/** A distribution from its chances, which must not decrease from day to day. */
export function distributionOf(chanceBy: (days: number) => number): EndDistribution {
  const shareBy = (days: number): number => (days < 0 ? 0 : chanceBy(days));
  return {
    shareBy,
    daysAt(share) {
      if (shareBy(MAX_DAYS) < share) return Infinity;
      let low = -1;
      let high = MAX_DAYS;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (shareBy(middle) >= share) high = middle;
        else low = middle;
      }
      if (high === 0) return 0;
      const [before, after] = [shareBy(low), shareBy(high)];
      return after > before ? low + (share - before) / (after - before) : high;
    },
  };
}

function shareOf({ expected, errors: { errors, shares } }: ModelAnswer, days: number): number {
  const most = logDays(days) - expected;
  let low = 0;
  let high = errors.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((errors[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (shares[low - 1] ?? 1);
}
