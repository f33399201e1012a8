import { pinballLoss } from '../../../../src/core/forecast/calibration/calibrator';
import { byConfidence, missShareOf, type ByConfidence } from '../../../../src/core/forecast/simulation/confidence';
import { pastForecasts, type PastForecast } from '../../../../src/core/forecast/calibration/past-forecasts';
import { seededRandom, seedOf } from '../../../../src/core/math/random';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { plainPromises } from './plain-bootstrap';

/** How often the forecasts of one file came true; shares are 0..1. */
export interface ThroughputRow {
  readonly file: string;
  readonly horizonDays: number;
  readonly windowDays: number;
  /** Number of weekly forecasts. */
  readonly n: number;
  /** Share of forecasts that came true: at least that many items were finished. A tie counts as true. */
  readonly raw: ByConfidence<number>;
  readonly calibrated: ByConfidence<number>;
  /** Mean loss of the forecast at 85 %. */
  readonly pinball: { readonly raw: number; readonly calibrated: number; readonly iid: number };
  /**
   * Of the corrected forecasts at 85 %: those met exactly, those of 0 items, which cannot fail, and how many of all
   * others came true.
   */
  readonly at85: { readonly tied: number; readonly empty: number; readonly keptOfOthers: number | null };
}

interface Asked {
  readonly file: string;
  readonly counts: Float64Array;
  /** Calendar days; five of seven are worked. */
  readonly horizonDays: number;
  readonly windowDays: number;
}

/** Backtests one file at one horizon and window; null when no forecast could be made. */
export function throughputRow({ file, counts, horizonDays, windowDays }: Asked): ThroughputRow | null {
  const days = (horizonDays / 7) * 5;
  const random = seededRandom(seedOf([file, String(horizonDays), String(windowDays)]));
  const settings = { ...defaultSettings.forecast, ...defaultSettings.calibration, windowDays, maxPast: Infinity };
  const { forecasts } = pastForecasts(counts, { horizonDays: days, settings }, random);
  if (forecasts.length === 0) return null;
  const trials = settings.pastTrials;
  const plain = forecasts.map(({ from }) =>
    plainPromises(counts.subarray(Math.max(0, from - windowDays), from), { days, trials }, random),
  );
  const lossOf = (promised: (forecast: PastForecast, index: number) => number) =>
    meanOver(forecasts, (forecast, index) => pinballLoss(forecast.actual, promised(forecast, index), missShareOf(85)));
  const others = forecasts.filter(({ calibrated }) => calibrated[85] > 0);
  return {
    file,
    horizonDays,
    windowDays,
    n: forecasts.length,
    raw: byConfidence((confidence) => meanOver(forecasts, ({ actual, raw }) => Number(actual >= raw[confidence]))),
    calibrated: byConfidence((confidence) =>
      meanOver(forecasts, ({ actual, calibrated }) => Number(actual >= calibrated[confidence])),
    ),
    pinball: {
      raw: lossOf(({ raw }) => raw[85]),
      calibrated: lossOf(({ calibrated }) => calibrated[85]),
      iid: lossOf((_, index) => plain[index]?.[85] ?? NaN),
    },
    at85: {
      tied: meanOver(forecasts, ({ actual, calibrated }) => Number(actual === calibrated[85])),
      empty: 1 - others.length / forecasts.length,
      keptOfOthers:
        others.length === 0 ? null : meanOver(others, ({ actual, calibrated }) => Number(actual >= calibrated[85])),
    },
  };
}

function meanOver<Case>(cases: readonly Case[], valueOf: (one: Case, index: number) => number): number {
  return cases.reduce((sum, one, index) => sum + valueOf(one, index), 0) / cases.length;
}
