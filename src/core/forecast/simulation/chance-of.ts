import type { Calibration } from '../calibration/calibrator';
import { CONFIDENCES, missShareOf } from './confidence';

/**
 * The calibrated chance (0..1) for a share of the trials: the confidence whose promise needs just that share,
 * interpolated between the corrected confidences.
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
