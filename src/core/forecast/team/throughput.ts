/** One finished piece of work: on which working day (by number), and its estimate; null when nobody estimated it. */
export interface Completion {
  readonly day: number;
  readonly points: number | null;
}

/** How much was finished on each working day from `firstDay` on, without gaps. Both arrays have one entry a day. */
export interface ThroughputRecord {
  readonly firstDay: number;
  readonly counts: Float64Array;
  readonly points: Float64Array;
}

/** The record of the working days `from` to `until`, both included; empty when `until` is before `from`. */
export function throughputRecord(
  completions: Iterable<Completion>,
  { from, until }: { readonly from: number; readonly until: number },
): ThroughputRecord {
  const size = Math.max(0, until - from + 1);
  const record = { firstDay: from, counts: new Float64Array(size), points: new Float64Array(size) };
  for (const { day, points } of completions) {
    const index = day - from;
    if (!(index >= 0 && index < size)) continue;
    record.counts[index] = (record.counts[index] ?? 0) + 1;
    record.points[index] = (record.points[index] ?? 0) + (points ?? 0);
  }
  return record;
}

/** The last `days` days of a record (all of a shorter one), sharing its memory. */
export function lastDays(record: ThroughputRecord, days: number): ThroughputRecord {
  const skipped = Math.max(0, record.counts.length - days);
  return {
    firstDay: record.firstDay + skipped,
    counts: record.counts.subarray(skipped),
    points: record.points.subarray(skipped),
  };
}
