export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

export function meanOf(values: Float64Array): number {
  return sumOf(values) / values.length;
}

/** Mean squared distance from the mean: of the population, not of a sample. */
export function varianceOf(values: Float64Array): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / values.length;
}
