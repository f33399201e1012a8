import { percentileOf } from '../../math/percentile';
import type { Unknown } from '../../model/unknown';
import type { Basis } from '../basis';

/** How a scope is compared with past ones. */
export interface ComparingSettings {
  /** Percentiles (0..100) of what comparable scopes had. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** At most so many are looked at; with fewer than `comparablesNeeded` there is no answer. */
  readonly maxComparables: number;
  readonly comparablesNeeded: number;
}

/** The shares at the raising percentile (`usual`) and at the severe percentile (`severe`) of comparable scopes. */
export interface Usual {
  readonly usual: number;
  readonly severe: number;
  readonly basis: Basis;
}

/** What is usual among the shares of comparable scopes; `Unknown` where there are too few. */
export function usualAmong(
  shares: readonly number[],
  { raiseAtPercentile, severeAtPercentile, comparablesNeeded }: Omit<ComparingSettings, 'maxComparables'>,
): Usual | Unknown {
  const usual = percentileOf(shares, raiseAtPercentile);
  const severe = percentileOf(shares, severeAtPercentile);
  if (shares.length < comparablesNeeded || usual === null || severe === null) {
    return { reason: 'too-few-scopes', have: shares.length, need: comparablesNeeded };
  }
  return { usual, severe, basis: { level: 'project', sample: shares.length } };
}
