import { goneOn, NEVER, paceFactors, placeOf, TIDY, type TrialSet } from '../simulation/trial-set';

/** The work of one scope that has to pass a stage. Records have one entry for each day of the same window. */
export interface StagePlan {
  /** Open work before the stage, and in it; in the unit of the records. */
  readonly before: number;
  readonly inStage: number;
  /** How much entered the stage on each day, how much left it, and by how much the scope grew. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
  readonly arrived: Float64Array;
  /** By how much the team's pace may differ from that of the window (standard deviation of the logarithm). */
  readonly paceSpread: number;
}

/**
 * The working day from now on which everything has passed the stage, in each of the trials, if `times` as much can
 * leave it a day as on the drawn days. No more can leave than is there: the entries stay as they are now.
 */
export function stageEnds(trialSet: TrialSet, plan: StagePlan, times: number): Int32Array {
  const { trials, blocks, blockDays, days, draws, rows } = trialSet;
  const { before, inStage, paceSpread } = plan;
  const size = plan.left.length;
  const arrived = goneOn(plan.arrived, blockDays);
  const entered = goneOn(plan.entered, blockDays);
  const left = goneOn(plan.left, blockDays);
  const factors = paceFactors(trialSet, paceSpread);
  const ends = new Int32Array(trials).fill(NEVER);
  for (let trial = 0; trial < trials; trial += 1) {
    const factor = factors[trial] ?? 1;
    const first = rows[trial] ?? 0;
    let ahead = before;
    let waiting = inStage;
    let number = 0;
    for (let block = 0; block < blocks && ahead + waiting > TIDY; block += 1) {
      const place = placeOf(draws[first + block] ?? 0, size);
      for (let day = place; day < place + blockDays; day += 1) {
        ahead += arrived[day] ?? 0;
        if (ahead < 0) ahead = 0;
        const mayCome = factor * (entered[day] ?? 0);
        const comes = mayCome < ahead ? mayCome : ahead;
        ahead -= comes;
        waiting += comes - times * factor * (left[day] ?? 0);
        if (waiting < 0) waiting = 0;
        number += 1;
        if (ahead + waiting <= TIDY) break;
      }
    }
    if (ahead + waiting <= TIDY && number <= days) ends[trial] = number;
  }
  return ends;
}
