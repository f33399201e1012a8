import { MAX_DAYS, type EndDistribution } from '../../../../src/core/forecast/ends/end-distribution';

/** One forecast of an end, compared with the real end. All in working days; Infinity for later than ten years. */
export interface ScoredEnd {
  readonly days50: number;
  readonly days85: number;
  readonly days95: number;
  /** The forecast chance (0..1) of an end on or before the real day; that day counts half. */
  readonly pit: number;
  /** Continuous ranked probability score. */
  readonly crps: number;
  readonly remainingDays: number;
}

/** How good forecasts of ends were. Shares are 0..1, losses in working days; null where there was no forecast. */
export interface EndScores {
  readonly weeks: number;
  /** Share of the weeks with a date at 50 and at 85 %. */
  readonly told: number;
  readonly coverage: { readonly 50: number | null; readonly 85: number | null; readonly 95: number | null };
  /** Median of forecast (50 %) over real remaining days, a day added to both: above 1 is too late. */
  readonly ratio: number | null;
  readonly pinball50: number | null;
  readonly pinball85: number | null;
  readonly crps: number | null;
  /** Share of the real ends in each tenth of the forecast distribution: a tenth each if forecasts are calibrated. */
  readonly pitDeciles: readonly number[] | null;
}

/** Dates are shown as whole days, rounded up, and scored the same way. */
export function scoredEnd(end: EndDistribution, remainingDays: number): ScoredEnd {
  return {
    days50: Math.ceil(end.daysAt(0.5) - TIDY),
    days85: Math.ceil(end.daysAt(0.85) - TIDY),
    days95: Math.ceil(end.daysAt(0.95) - TIDY),
    pit: (end.shareBy(remainingDays - 1) + end.shareBy(remainingDays)) / 2,
    crps: crpsOf(end, remainingDays),
    remainingDays,
  };
}

const TIDY = 1e-9;

/** Scores of the weeks with a forecast date; `weeks` counts the others too. */
export function endScores(weeks: number, ends: readonly ScoredEnd[]): EndScores {
  const mean = (valueOf: (end: ScoredEnd) => number): number | null =>
    ends.length === 0 ? null : rounded(ends.reduce((sum, end) => sum + valueOf(end), 0) / ends.length);
  const dated = ends.filter(({ days50, days85 }) => Number.isFinite(days50) && Number.isFinite(days85));
  const kept = (key: 'days50' | 'days85' | 'days95') => mean((end) => Number(end.remainingDays <= end[key]));
  const ratios = ends
    .map(({ days50, remainingDays }) => (Math.min(MAX_DAYS, days50) + 1) / (remainingDays + 1))
    .sort((one, other) => one - other);
  return {
    weeks,
    told: weeks === 0 ? 0 : rounded(dated.length / weeks),
    coverage: { 50: kept('days50'), 85: kept('days85'), 95: kept('days95') },
    ratio: ratios.length === 0 ? null : rounded(ratios[ratios.length >> 1] ?? 0),
    pinball50: mean(({ days50, remainingDays }) => lateLoss(days50, remainingDays, 0.5)),
    pinball85: mean(({ days85, remainingDays }) => lateLoss(days85, remainingDays, 0.85)),
    crps: mean(({ crps }) => crps),
    pitDeciles: ends.length === 0 ? null : decilesOf(ends.map(({ pit }) => pit)),
  };
}

/**
 * Pinball loss of a date: `share` for every day by which the end comes later, the rest for every day by which it comes
 * earlier.
 */
function lateLoss(forecastDays: number, remainingDays: number, share: number): number {
  const days = Math.min(MAX_DAYS, forecastDays);
  return remainingDays > days ? share * (remainingDays - days) : (1 - share) * (days - remainingDays);
}

/** The squared distance of the forecast chances from what happened, over all days (Matheson and Winkler 1976). */
function crpsOf(end: EndDistribution, remainingDays: number): number {
  let sum = 0;
  let before = end.shareBy(0);
  for (let day = 1; day <= MAX_DAYS; day += 1) {
    const share = end.shareBy(day);
    const chance = (before + share) / 2;
    sum += day <= remainingDays ? chance ** 2 : (1 - chance) ** 2;
    before = share;
  }
  return sum;
}

function decilesOf(pits: readonly number[]): readonly number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const pit of pits) {
    const decile = Math.min(9, Math.floor(pit * 10));
    counts[decile] = (counts[decile] ?? 0) + 1;
  }
  return counts.map((count) => rounded(count / pits.length));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
