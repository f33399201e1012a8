/** The value of a rank (0 is the least) among these, whose order it changes; undefined where there are not so many. */
export function valueAtRank(values: Float64Array, rank: number): number | undefined {
  if (rank < 0 || rank >= values.length) return undefined;
  place(values, rank, { from: 0, until: values.length });
  return values[rank];
}

/** The values of the ranks from one up to another, that one left out, ascending. Changes the order of all values. */
export function valuesOfRanks(
  values: Float64Array,
  { from, until }: { readonly from: number; readonly until: number },
): Float64Array {
  place(values, from, { from: 0, until: values.length });
  place(values, until - 1, { from, until: values.length });
  return values.subarray(from, until).sort();
}

/**
 * Puts the value of a rank in its place: none before it is larger, none after it less (Hoare 1961). To sort all of ten
 * thousand numbers for a few of them takes four times as long.
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
