import type { Calibration } from '../../../../src/core/forecast/calibration/calibrator';
import type { Confidence } from '../../../../src/core/forecast/simulation/confidence';
import { NEVER } from '../../../../src/core/forecast/simulation/trial-set';

/** How many of the trials end by each day. */
interface EndDays {
  readonly trials: number;
  /** By day: how many have ended by then; its last entry is for the last day simulated. */
  readonly endedBy: Int32Array;
}

export function endDays(ends: Int32Array, days: number): EndDays {
  const endedBy = new Int32Array(days + 1);
  for (const end of ends) if (end !== NEVER) endedBy[end] = (endedBy[end] ?? 0) + 1;
  for (let day = 1; day <= days; day += 1) endedBy[day] = (endedBy[day] ?? 0) + (endedBy[day - 1] ?? 0);
  return { trials: ends.length, endedBy };
}

/**
 * The first working day by which the work is finished at a confidence; null when too few trials end at all. Corrected:
 * so many trials have to end as a promise needs to be kept as often as it says.
 */
export function dayAt({ trials, endedBy }: EndDays, confidence: Confidence, calibration: Calibration): number | null {
  const needed = Math.ceil((1 - calibration.missShares[confidence]) * trials - 1e-9);
  const day = endedBy.findIndex((ended) => ended >= needed);
  return day === -1 ? null : day;
}
