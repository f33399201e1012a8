import type { SlipCause } from '../../../src/contract/slip';
import type { NamedRow } from './rows';
import { levelOf } from './rows';

/** The content of the first sentence of the table. */
export interface Lead {
  readonly off: number;
  readonly risk: number;
  readonly onTrack: number;
  readonly notReady: number;
  /** The most expensive cause over all late rows, and the cost of all causes; null without a slip. */
  readonly costliest: { readonly cause: SlipCause; readonly days: number; readonly allDays: number } | null;
}

/** Counts the visible rows. The days are those of slips, so that the table's numbers add up to them. */
export function leadOf(rows: readonly NamedRow[]): Lead {
  const count = (wanted: ReturnType<typeof levelOf>): number => rows.filter((row) => levelOf(row) === wanted).length;
  const causes = new Map<SlipCause, number>();
  let allDays = 0;
  for (const { row } of rows) {
    if (row.status !== 'known' || row.over || row.slip === null || row.slip.totalDays <= 0) continue;
    allDays += row.slip.totalDays;
    for (const { cause, days } of row.slip.parts) causes.set(cause, (causes.get(cause) ?? 0) + days);
  }
  const [most] = [...causes].sort(([, one], [, other]) => other - one);
  return {
    off: count('off-track'),
    risk: count('at-risk'),
    onTrack: count('on-track'),
    notReady: count('not-ready'),
    costliest: most === undefined || most[1] <= 0 ? null : { cause: most[0], days: most[1], allDays },
  };
}
