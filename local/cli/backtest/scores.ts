/** One forecast: the chance of an event (0..1), and whether it happened. */
export interface ScoredForecast {
  readonly chance: number;
  readonly happened: boolean;
}

/** The rank of one case: the higher, the more likely the event was expected to be. */
export interface Ranked {
  readonly score: number;
  readonly happened: boolean;
}

/**
 * Area under the receiver operating characteristic: the chance that of two cases, one of each outcome, the one that
 * happened was ranked higher; ties count half (Mann-Whitney). Null when all cases ended alike.
 */
export function areaUnderCurve(cases: readonly Ranked[]): number | null {
  const positives = cases.filter(({ happened }) => happened).length;
  const negatives = cases.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const sorted = [...cases].sort((one, other) => one.score - other.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let hits = 0;
    for (; sorted[to]?.score === sorted[from]?.score && to < sorted.length; to += 1) {
      if (sorted[to]?.happened === true) hits += 1;
    }
    ranks += hits * ((from + to + 1) / 2);
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean squared distance of chances from what happened (Brier, Monthly Weather Review 78, 1950); null for none. */
export function brierScore(cases: readonly ScoredForecast[]): number | null {
  if (cases.length === 0) return null;
  return cases.reduce((sum, { chance, happened }) => sum + (chance - Number(happened)) ** 2, 0) / cases.length;
}

/** A group of cases with about the same chance. */
export interface CalibrationBin {
  /** Chances from `from` up to `to`; the last bin holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean forecast chance. */
  readonly foretold: number;
  /** Share that happened. */
  readonly observed: number;
}

/** Forecast against observed, per tenth of forecast chance, without empty tenths. */
export function calibration(cases: readonly ScoredForecast[]): readonly CalibrationBin[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = cases.filter(({ chance }) => Math.min(9, Math.floor(chance * 10 + 1e-9)) === tenth);
    const n = inside.length;
    return {
      from: tenth / 10,
      to: (tenth + 1) / 10,
      n,
      foretold: inside.reduce((sum, { chance }) => sum + chance, 0) / n,
      observed: inside.filter(({ happened }) => happened).length / n,
    };
  }).filter(({ n }) => n > 0);
}

/**
 * Expected calibration error: the mean distance between forecast and outcome, over tenths of the chance, weighted by
 * their size (Naeini, Cooper and Hauskrecht, AAAI 2015); null for no case.
 */
export function calibrationError(cases: readonly ScoredForecast[]): number | null {
  if (cases.length === 0) return null;
  return calibration(cases).reduce(
    (sum, { n, foretold, observed }) => sum + (n / cases.length) * Math.abs(foretold - observed),
    0,
  );
}
