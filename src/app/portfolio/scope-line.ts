import type { ScopeLedger } from '../../core/facts/scope/ledger';

/** A line of this width cannot show more points. */
const POINTS = 12;

/** How many items a scope held at evenly spaced moments, from its start until now, both included. */
export function scopeLine({ baseline, start, changes, until }: ScopeLedger): readonly number[] {
  const from = baseline.at.getTime();
  const span = until.getTime() - from;
  if (span <= 0) return [start.count];
  const line: number[] = [];
  let count = start.count;
  let next = 0;
  for (let point = 0; point < POINTS; point += 1) {
    const at = from + (span * point) / (POINTS - 1);
    for (let change = changes[next]; change !== undefined && change.at.getTime() <= at; change = changes[next]) {
      count += change.count;
      next += 1;
    }
    line.push(count);
  }
  return line;
}
