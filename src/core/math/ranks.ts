/**
 * The value of a rank (0 is the smallest); undefined where there are too few values. Changes the order of the values.
 */
export function valueAtRank(values: Float64Array, rank: number): number | undefined {
  if (rank < 0 || rank >= values.length) return undefined;
  place(values, rank, { from: 0, until: values.length });
  return values[rank];
}

/** The values of a range of ranks, ascending; the upper rank is excluded. Changes the order of all values. */
export function valuesOfRanks(
  values: Float64Array,
  { from, until }: { readonly from: number; readonly until: number },
): Float64Array {
  place(values, from, { from: 0, until: values.length });
  place(values, until - 1, { from, until: values.length });
  return values.subarray(from, until).sort();
}

/**
 * Puts the value of a rank in its place: none before it is larger, none after it is smaller (Hoare 1961). Sorting all
 * ten thousand numbers to read a few takes four times as long.
 */
function place(values: Float64Array, rank: number, within: { readonly from: number; readonly until: number }): void {
  let low = within.from;
  let high = within.until - 1;
  while (low < high) {
    const pivot = middleOf(values[low] ?? 0, values[(low + high) >>> 1] ?? 0, values[high] ?? 0);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left += 1;
      while ((values[right] ?? pivot) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

function middleOf(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}
