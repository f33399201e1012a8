import type { Threshold, Unit } from './threshold';

/** The valid range of a threshold, both ends included. `whole`: no fractions. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const RANGES: Readonly<Record<Exclude<Unit, 'words' | 'names'>, Range>> = {
  items: { least: 0, most: 10_000, whole: false },
  cases: { least: 1, most: 10_000, whole: true },
  times: { least: 1, most: 1_000_000, whole: false },
  seconds: { least: 1, most: 3600, whole: false },
  minutes: { least: 0, most: 10_080, whole: false },
  hours: { least: 0, most: 168, whole: false },
  'working days': { least: 0, most: 1000, whole: false },
  days: { least: 1, most: 3650, whole: true },
  weeks: { least: 1, most: 260, whole: true },
  characters: { least: 0, most: 100_000, whole: true },
  percentile: { least: 1, most: 99, whole: false },
  'log odds': { least: -20, most: 20, whole: false },
  share: { least: 0, most: 1, whole: false },
};

/** Growth is a share of the start, and may be many times the start. */
const GROWTH: Range = { least: 0, most: 100, whole: false };

/** The values that a threshold may have; null for a pattern of names. */
export function rangeOf(threshold: Threshold<number> | Threshold<string>): Range | null {
  if (threshold.unit === 'words' || threshold.unit === 'names') return null;
  const range = RANGES[threshold.unit];
  return typeof threshold.default === 'number' && threshold.unit === 'share' && threshold.default > range.most
    ? GROWTH
    : range;
}
