import type { Calibration } from '../calibration/calibrator';
import { CONFIDENCES, missShareOf, type Confidence } from './confidence';
import { NEVER } from './worlds';

/** How many of the simulated futures end by each day. */
export interface EndDays {
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

/** The share (0..1) of the futures that end within so many working days; fractions count as the whole days before. */
export function shareBy({ trials, endedBy }: EndDays, days: number): number {
  const day = Math.min(endedBy.length - 1, Math.floor(days + 1e-9));
  return day < 0 ? 0 : (endedBy[day] ?? 0) / trials;
}

/**
 * The first working day by which the work is finished at a confidence; null when too few futures end at all. Corrected:
 * so many futures have to end as a promise needs to be kept as often as it says.
 */
export function dayAt({ trials, endedBy }: EndDays, confidence: Confidence, calibration: Calibration): number | null {
  const needed = Math.ceil((1 - calibration.missShares[confidence]) * trials - 1e-9);
  const day = endedBy.findIndex((ended) => ended >= needed);
  return day === -1 ? null : day;
}

/**
 * The chance (0..1) that a share of the futures stands for: the confidence whose promise needs just that share, on the
 * line between the confidences that are corrected.
 */
export function chanceOf(share: number, { missShares }: Calibration): number {
  const knots: readonly (readonly [share: number, chance: number])[] = [
    [0, 0],
    ...CONFIDENCES.map((confidence): readonly [number, number] => [
      1 - missShares[confidence],
      1 - missShareOf(confidence),
    ]),
    [1, 1],
  ];
  for (let index = 1; index < knots.length; index += 1) {
    const [fromShare, fromChance] = knots[index - 1] ?? [0, 0];
    const [toShare, toChance] = knots[index] ?? [1, 1];
    if (share > toShare) continue;
    return toShare === fromShare
      ? toChance
      : fromChance + ((share - fromShare) / (toShare - fromShare)) * (toChance - fromChance);
  }
  return 1;
}
