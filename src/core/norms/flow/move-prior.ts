/**
 * The prior for leaving a status, used before a team has a past: one fit of the same rows over three public trackers,
 * each with its own intercepts and groups, and its weight limited to the median of the three. Numbers are raw (days by
 * their natural logarithm, nothing standardised), since a prior needs fixed units. A penalty is the number of the
 * team's own cases that the prior weighs as much as.
 */
interface Prior {
  readonly mean: number;
  readonly penalty: number;
}

export const CONSTANT: Prior = { mean: 0.277, penalty: 5 };

/** The effect of a long stay. Its slope may change at each of these working days. */
export const STAY_KNOTS: readonly (Prior & { readonly days: number })[] = [
  { days: 2, mean: -0.485, penalty: 60 },
  { days: 10, mean: 0.117, penalty: 60 },
  { days: 40, mean: -0.817, penalty: 60 },
];

export const STAY_BEFORE: Prior = { mean: -0.067, penalty: 60 };
export const YEAR_END: Prior = { mean: 0.568, penalty: 60 };
export const LAST_EXIT: Prior = { mean: -0.129, penalty: 60 };
export const HAND_OFFS: Prior = { mean: 0.559, penalty: 60 };

/** The difference of a status, type or project from the average one. */
export const GROUP: Prior = { mean: 0, penalty: 20 };

/** How much the slope of a long stay in one status differs from that in all statuses, for each knot of the stay. */
export const STATUS_SLOPE: Prior = { mean: 0, penalty: 50 };

/** The days since the last exit that stand for a status that no item ever left. */
export const NEVER_LEFT_DAYS = 99;
