import { NEVER } from './trial-set';

/** A number for each trial. Plain loops: `from` and `map` of typed arrays take ten times as long. */
export function numbersByTrial(trials: number, numberIn: (trial: number) => number): Float64Array {
  const numbers = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) numbers[trial] = numberIn(trial);
  return numbers;
}

/** A day for each trial. */
export function daysByTrial(trials: number, dayIn: (trial: number) => number): Int32Array {
  const days = new Int32Array(trials);
  for (let trial = 0; trial < trials; trial += 1) days[trial] = dayIn(trial);
  return days;
}

/** Ends counted from so many days earlier; `NEVER` stays `NEVER`. */
export function laterBy(days: number, ends: Int32Array): Int32Array {
  if (days === 0) return ends;
  const later = new Int32Array(ends.length);
  for (let trial = 0; trial < ends.length; trial += 1) {
    const end = ends[trial] ?? NEVER;
    later[trial] = end === NEVER ? NEVER : end + days;
  }
  return later;
}

/** Whether two ends are on the same day in each trial. */
export function endsAlike(one: Int32Array, other: Int32Array): boolean {
  if (one === other) return true;
  for (let trial = 0; trial < one.length; trial += 1) if (one[trial] !== other[trial]) return false;
  return one.length === other.length;
}
