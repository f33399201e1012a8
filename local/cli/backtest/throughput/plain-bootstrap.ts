import {
  byConfidence,
  missShareOf,
  reachedBut,
  type ByConfidence,
} from '../../../../src/core/forecast/simulation/confidence';
import type { Random } from '../../../../src/core/math/random';

/** The forecast of a plain bootstrap, the baseline for all others: it draws single days of the window independently. */
export function plainPromises(
  window: Float64Array,
  { days, trials }: { readonly days: number; readonly trials: number },
  random: Random,
): ByConfidence<number> {
  const totals = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    let total = 0;
    for (let day = 0; day < days; day += 1) total += window[random.below(window.length)] ?? 0;
    totals[trial] = total;
  }
  totals.sort();
  return byConfidence((confidence) => reachedBut(totals, missShareOf(confidence)));
}
