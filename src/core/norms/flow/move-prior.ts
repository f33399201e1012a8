/**
 * What is known of leaving a status before a team has a past: one fit of the same rows over three public trackers, each
 * with intercepts and groups of its own, each project's weight cut to the median of the three. Numbers are raw (days by
 * their natural logarithm, nothing standardised), since a prior needs fixed units. A penalty says against how many
 * cases of the team's own past the prior holds.
 */
interface Prior {
  readonly mean: number;
  readonly penalty: number;
}

export const CONSTANT: Prior = { mean: 0.277, penalty: 5 };

/** The pull of a long stay, which may change at each of these working days: what moved two days ago has just moved. */
export const STAY_KNOTS: readonly (Prior & { readonly days: number })[] = [
  { days: 2, mean: -0.485, penalty: 60 },
  { days: 10, mean: 0.117, penalty: 60 },
  { days: 40, mean: -0.817, penalty: 60 },
];

export const STAY_BEFORE: Prior = { mean: -0.067, penalty: 60 };
export const YEAR_END: Prior = { mean: 0.568, penalty: 60 };
export const LAST_EXIT: Prior = { mean: -0.129, penalty: 60 };
export const HAND_OFFS: Prior = { mean: 0.559, penalty: 60 };

/** A status, type or project beside the average one. */
export const GROUP: Prior = { mean: 0, penalty: 20 };

/** How much faster or slower a long stay pulls in one status than in all, for each knot of the stay. */
export const STATUS_SLOPE: Prior = { mean: 0, penalty: 50 };

/** Days since the last exit from a status that nobody ever left. */
export const NEVER_LEFT_DAYS = 99;
