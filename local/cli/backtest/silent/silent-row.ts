import type { SilentWeek } from './weekly-silence';

/**
 * How many items in progress are beyond the limit of silence, week by week; shares are 0..1, null where all are
 * unknown.
 */
export interface SilentRow {
  readonly file: string;
  /** Weeks with an answer for at least one item. */
  readonly weeks: number;
  /** Items in progress of all weeks, and how many of them have an answer. */
  readonly items: number;
  readonly answered: number;
  /** Mean of the weeks. */
  readonly meanShare: number | null;
  /** 90th percentile of the weeks with ten items or more. */
  readonly p90Share: number | null;
  /** Share of false alarms: somebody moved the status by hand after the day from which the item counts as silent. */
  readonly falseSince: number | null;
}

const LARGE_WEEK = 10;

/** The sums over the weeks of one file. */
export function silentRow(file: string, weeks: readonly SilentWeek[]): SilentRow {
  const known = weeks.filter(({ answered }) => answered > 0);
  const shares = known.map(({ raised, answered }) => raised / answered);
  const large = known.filter(({ answered }) => answered >= LARGE_WEEK).map(({ raised, answered }) => raised / answered);
  const raised = total(known, 'raised');
  return {
    file,
    weeks: known.length,
    items: total(weeks, 'answered') + total(weeks, 'unknown'),
    answered: total(weeks, 'answered'),
    meanShare: shares.length === 0 ? null : rounded(shares.reduce((sum, share) => sum + share, 0) / shares.length),
    p90Share: large.length === 0 ? null : rounded(nearestRank(large, 0.9)),
    falseSince: raised === 0 ? null : rounded(total(known, 'falseSince') / raised),
  };
}

function total(weeks: readonly SilentWeek[], which: keyof SilentWeek): number {
  return weeks.reduce((sum, week) => sum + week[which], 0);
}

function nearestRank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
