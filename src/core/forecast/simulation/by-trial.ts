import { NEVER } from './trial-set';

/** A number for each future. Plain loops: `from` and `map` of typed arrays take ten times as long. */
export function numbersByTrial(futures: number, numberIn: (future: number) => number): Float64Array {
  const numbers = new Float64Array(futures);
  for (let future = 0; future < futures; future += 1) numbers[future] = numberIn(future);
  return numbers;
}

/** A day for each future. */
export function daysByTrial(futures: number, dayIn: (future: number) => number): Int32Array {
  const days = new Int32Array(futures);
  for (let future = 0; future < futures; future += 1) days[future] = dayIn(future);
  return days;
}

/** Ends counted from so many days earlier; `NEVER` stays `NEVER`. */
export function laterBy(days: number, ends: Int32Array): Int32Array {
  if (days === 0) return ends;
  const later = new Int32Array(ends.length);
  for (let future = 0; future < ends.length; future += 1) {
    const end = ends[future] ?? NEVER;
    later[future] = end === NEVER ? NEVER : end + days;
  }
  return later;
}

/** Whether two ends are on the same day in each future. */
export function endsAlike(one: Int32Array, other: Int32Array): boolean {
  if (one === other) return true;
  for (let future = 0; future < one.length; future += 1) if (one[future] !== other[future]) return false;
  return one.length === other.length;
}
