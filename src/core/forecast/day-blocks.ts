import type { Random } from './random';

/** How the past is resampled: a window of `windowDays` days, drawn in runs of `blockDays` days that follow each other. */
export interface BlockPlan {
  readonly windowDays: number;
  readonly blockDays: number;
}

/**
 * Fills `days` with one simulated future: for each day to come, the place in the window (0 = its oldest day) whose
 * record stands for it. Days are drawn in whole blocks, so that what happens within one working week stays together;
 * the window is taken as a circle, so that every day is drawn equally often (circular block bootstrap, Politis and
 * Romano 1992). Whoever reads several records of one team at the same places keeps them in step.
 */
export function drawDays(days: Int32Array, { windowDays, blockDays }: BlockPlan, random: Random): void {
  for (let next = 0; next < days.length; next += blockDays) {
    let place = random.below(windowDays);
    const end = Math.min(days.length, next + blockDays);
    for (let index = next; index < end; index += 1) {
      days[index] = place;
      place = place + 1 === windowDays ? 0 : place + 1;
    }
  }
}
