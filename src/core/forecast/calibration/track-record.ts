import type { Calibration } from './calibrator';
import type { PastForecast } from './past-forecasts';

/** "Of 40 past 85 % forecasts, 34 came true." */
export interface TrackRecord {
  readonly confidence: 85;
  readonly promised: number;
  readonly cameTrue: number;
}

const MOST = 40;

/**
 * How many of the last promises at 85 % (above 0) came true: at least so much was finished. Null where there are too
 * few.
 */
export function trackRecord(forecasts: readonly PastForecast[], calibration: Calibration): TrackRecord | null {
  if (calibration.status === 'too-few-past') return null;
  const promises = forecasts.filter(({ calibrated }) => calibrated[85] > 0).slice(-MOST);
  if (promises.length === 0) return null;
  const kept = promises.filter(({ actual, calibrated }) => actual >= calibrated[85]);
  return { confidence: 85, promised: promises.length, cameTrue: kept.length };
}
