import { blockSums, placeOf, type TrialSet } from '../simulation/trial-set';

/** How much is finished within `trialSet.days` working days, in each of the trials, at the pace of the window. */
export function horizonTotals(trialSet: TrialSet, window: Float64Array): Float64Array {
  const { trials, blocks, blockDays, days, draws, rows } = trialSet;
  const whole = blockSums(window, blockDays);
  const cut = days % blockDays === 0 ? whole : blockSums(window, days % blockDays);
  const totals = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const first = rows[trial] ?? 0;
    let total = 0;
    for (let block = 0; block < blocks; block += 1) {
      const place = placeOf(draws[first + block] ?? 0, window.length);
      total += (block === blocks - 1 ? cut : whole)[place] ?? 0;
    }
    totals[trial] = total;
  }
  return totals;
}

/**
 * The same, sorted, where a team's pace also differs from its past by `spread` (standard deviation of its logarithm).
 */
export function pacedTotals(totals: Float64Array, { pace }: TrialSet, spread: number): Float64Array {
  const paced =
    spread === 0 ? totals.slice() : totals.map((total, trial) => total * Math.exp(spread * (pace[trial] ?? 0)));
  return paced.sort();
}
