import { Calibrator, type Calibration, type CalibrationSettings, type Outcome } from './calibrator';
import { byConfidence, missShareOf, reachedBut, type ByConfidence } from '../simulation/confidence';
import { horizonTotals, pacedTotals } from '../team/horizon-totals';
import { sinceBreak, type BreakSettings } from '../team/level-break';
import { meanOf, sumOf, varianceOf } from '../../math/moments';
import type { Random } from '../../math/random';
import { whyTooLittle } from '../team/sample';
import { drawTrialSet, type TrialSet } from '../simulation/trial-set';

/** A forecast that the team could have been given on a past day, from the days before alone. */
export interface PastForecast {
  /** The index in the record of the first forecast day. */
  readonly from: number;
  /** Its input are the days from `windowFrom` (included) to `from` (excluded). */
  readonly windowFrom: number;
  readonly actual: number;
  readonly raw: ByConfidence<number>;
  readonly calibrated: ByConfidence<number>;
}

export interface PastForecasts {
  /** Oldest first. */
  readonly forecasts: readonly PastForecast[];
  /** The calibration learnt from all of them. */
  readonly calibration: Calibration;
}

export interface PastForecastSettings extends BreakSettings, CalibrationSettings {
  readonly windowDays: number;
  readonly finishedNeeded: number;
  readonly activeDaysNeeded: number;
  readonly pastTrials: number;
  readonly maxPast: number;
}

/**
 * What the team would have been promised every week, for the next `horizonDays` working days, by the present rules, and
 * what was finished. `counts` are the items finished on each working day. Each forecast knows only the days before it,
 * and learns only from those that had ended by then. Weeks without a possible forecast are left out.
 */
export function pastForecasts(
  counts: Float64Array,
  { horizonDays, settings }: { readonly horizonDays: number; readonly settings: PastForecastSettings },
  random: Random,
): PastForecasts {
  const { blockDays, pastTrials } = settings;
  const trialSet = drawTrialSet({ trials: pastTrials, days: horizonDays, blockDays }, random);
  const calibrator = new Calibrator(settings, Math.min(1, blockDays / horizonDays));
  const running: { readonly endsBefore: number; readonly outcome: Outcome }[] = [];
  const forecasts: PastForecast[] = [];

  for (const from of weeklyDays(counts.length, horizonDays, settings)) {
    const window = sinceBreak(counts.subarray(Math.max(0, from - settings.windowDays), from), settings);
    if (whyTooLittle(window, settings) !== null) continue;
    while ((running[0]?.endsBefore ?? Infinity) <= from) learnNext();

    const totals = horizonTotals(trialSet, window);
    const sorted = totals.slice().sort();
    const raw = byConfidence((confidence) => reachedBut(sorted, missShareOf(confidence)));
    const corrected = promises(totals, { trialSet, raw, calibration: calibrator.unguarded() });
    const actual = sumOf(counts.subarray(from, from + horizonDays));
    const expected = { mean: meanOf(totals), variance: varianceOf(totals) };
    running.push({
      endsBefore: from + horizonDays,
      outcome: { expected, actual, raw, corrected },
    });
    const calibrated = calibrator.current().status === 'dropped' ? raw : corrected;
    forecasts.push({ from, windowFrom: from - window.length, actual, raw, calibrated });
  }
  while (running.length > 0) learnNext();
  return { forecasts, calibration: calibrator.current() };

  function learnNext(): void {
    const ended = running.shift();
    if (ended !== undefined) calibrator.learn(ended.outcome);
  }
}

/** Every fifth day, counted back from the last one whose outcome is known, oldest first; only the latest `maxPast`. */
function weeklyDays(
  recorded: number,
  horizonDays: number,
  { blockDays, maxPast }: PastForecastSettings,
): readonly number[] {
  const latest = recorded - horizonDays;
  const weeks = Math.min(maxPast, Math.max(0, Math.floor(latest / blockDays)));
  return Array.from({ length: weeks }, (_, week) => latest - (weeks - 1 - week) * blockDays);
}

interface Reading {
  readonly trialSet: TrialSet;
  readonly raw: ByConfidence<number>;
  readonly calibration: Calibration;
}

/** Whole items; never more at a higher confidence. The median stays as resampled. */
function promises(totals: Float64Array, { trialSet, raw, calibration }: Reading): ByConfidence<number> {
  const { paceSpread, missShares } = calibration;
  const paced = pacedTotals(totals, trialSet, paceSpread);
  let most = raw[50];
  const next = (confidence: 70 | 85 | 95): number =>
    (most = Math.min(most, Math.round(reachedBut(paced, missShares[confidence]))));
  return { 50: raw[50], 70: next(70), 85: next(85), 95: next(95) };
}
