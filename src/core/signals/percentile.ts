/** The percentile (0..100) of the values, interpolated between neighbours (R's type 7); null of none. */
export function percentileOf(values: readonly number[], percentile: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = ((sorted.length - 1) * percentile) / 100;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (rank - Math.floor(rank));
}
