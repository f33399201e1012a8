import { oncePer } from './once-per';

/** The percentile (0..100) of the values, interpolated between neighbours (R's type 7); null of none. */
export function percentileOf(values: readonly number[], percentile: number): number | null {
  return percentileOfSorted(ascending(values), percentile);
}

/** The same for an array that never changes and is asked often: it is sorted once. */
export function percentileOfKept(values: readonly number[], percentile: number): number | null {
  return percentileOfSorted(ascendingOnce(values), percentile);
}

const ascending = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

const ascendingOnce = oncePer(ascending);

function percentileOfSorted(sorted: Float64Array, percentile: number): number | null {
  const rank = ((sorted.length - 1) * percentile) / 100;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (rank - Math.floor(rank));
}
