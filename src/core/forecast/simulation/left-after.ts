import type { Calibration } from '../calibration/calibrator';
import { byConfidence, type ByConfidence } from './confidence';
import { chanceOf } from './chance-of';
import type { ScopePlan } from './scope-window';
import { blockSums, placeOf, TIDY, type TrialSet } from './trial-set';

/** The open work of a scope at a day, in the unit of its plan. */
export interface LeftOver {
  /** How much is left at most, at each confidence. */
  readonly most: ByConfidence<number>;
  /** Chance (0..1) that nothing is left. */
  readonly chance: number;
}

/**
 * How much of a scope is still open after so many working days (at most those of the trials): only the share of trials
 * that may miss a promise leaves more. The chance that nothing is left comes from the same trials.
 */
export function leftAfter(
  trialSet: TrialSet,
  plan: ScopePlan,
  { days, calibration }: { readonly days: number; readonly calibration: Calibration },
): LeftOver {
  const { trials, blockDays, blocks, draws, rows, pace } = trialSet;
  const reach = Math.min(days, trialSet.days);
  const whole = Math.floor(reach / blockDays);
  const sums = [blockDays, reach - whole * blockDays].map((length) => ({
    finished: blockSums(plan.finished, length),
    arrived: blockSums(plan.arrived, length),
  }));
  const left = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const factor = Math.exp(plan.paceSpread * (pace[trial] ?? 0));
    let open = plan.open;
    for (let block = 0; block <= Math.min(whole, blocks - 1); block += 1) {
      const place = placeOf(draws[(rows[trial] ?? 0) + block] ?? 0, plan.finished.length);
      const sum = sums[block < whole ? 0 : 1];
      open += (sum?.arrived[place] ?? 0) - factor * (sum?.finished[place] ?? 0);
    }
    left[trial] = Math.max(0, open);
  }
  left.sort();
  const firstLeft = left.findIndex((amount) => amount > TIDY);
  return {
    most: byConfidence((confidence) => {
      const needed = Math.ceil((1 - calibration.missShares[confidence]) * trials - 1e-9);
      return left[Math.max(0, needed - 1)] ?? 0;
    }),
    chance: chanceOf((firstLeft === -1 ? trials : firstLeft) / trials, calibration),
  };
}
