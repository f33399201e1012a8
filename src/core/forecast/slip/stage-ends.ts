import { NEVER, placeOf, TIDY, type Worlds } from '../worlds';

/** Work of one scope that has to pass a stage. Records have one entry for each day of the same window. */
export interface StagePlan {
  /** Open work that has not come to the stage, and what stands in it; in the unit of the records. */
  readonly before: number;
  readonly inStage: number;
  /** How much came to the stage on each day, how much left it, and by how much the scope grew. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
  readonly arrived: Float64Array;
  /** By how much the team's pace may differ from that of the window (deviation of the logarithm). */
  readonly paceSpread: number;
}

/**
 * On which working day from now everything has passed the stage, in each of the worlds, where `times` as much leaves it a day
 * as did on the days that are drawn, as far as so much is there: what comes to it is no more than comes to it now.
 */
export function stageEnds(worlds: Worlds, plan: StagePlan, times: number): Int32Array {
  const ends = new Int32Array(worlds.trials);
  for (let trial = 0; trial < ends.length; trial += 1) ends[trial] = endOf(worlds, plan, { trial, times });
  return ends;
}

function endOf(
  { blocks, blockDays, days, draws, pace }: Worlds,
  { before, inStage, entered, left, arrived, paceSpread }: StagePlan,
  { trial, times }: { readonly trial: number; readonly times: number },
): number {
  const factor = Math.exp(paceSpread * (pace[trial] ?? 0));
  let ahead = before;
  let waiting = inStage;
  for (let block = 0; block < blocks; block += 1) {
    const place = placeOf(draws[trial * blocks + block] ?? 0, left.length);
    for (let step = 0; step < blockDays; step += 1) {
      const day = (place + step) % left.length;
      ahead = Math.max(0, ahead + (arrived[day] ?? 0));
      const comes = Math.min(ahead, factor * (entered[day] ?? 0));
      ahead -= comes;
      waiting += comes;
      waiting -= Math.min(waiting, times * factor * (left[day] ?? 0));
      const number = block * blockDays + step + 1;
      if (ahead + waiting <= TIDY) return number <= days ? number : NEVER;
    }
  }
  return NEVER;
}
