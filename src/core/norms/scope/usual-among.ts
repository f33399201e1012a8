import { percentileOf } from '../../math/percentile';
import type { Unknown } from '../../model/unknown';
import type { Basis } from '../basis';

/** How a scope is held against comparable ones. */
export interface ComparingSettings {
  /** Percentiles (0..100) of what comparable scopes had. */
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  /** So many are looked at, at the most; fewer than needed tell nothing. */
  readonly mostComparables: number;
  readonly comparablesNeeded: number;
}

/** The share that comparable scopes had at most, as a rule; beyond `severe` hardly any. */
export interface Usual {
  readonly usual: number;
  readonly severe: number;
  readonly basis: Basis;
}

/** What is usual among the shares that comparable scopes had; why that cannot be told, where they are too few. */
export function usualAmong(
  shares: readonly number[],
  { raiseAtPercentile, severeAtPercentile, comparablesNeeded }: Omit<ComparingSettings, 'mostComparables'>,
): Usual | Unknown {
  const usual = percentileOf(shares, raiseAtPercentile);
  const severe = percentileOf(shares, severeAtPercentile);
  if (shares.length < comparablesNeeded || usual === null || severe === null) {
    return { reason: 'too-few-scopes', have: shares.length, need: comparablesNeeded };
  }
  return { usual, severe, basis: { level: 'project', sample: shares.length } };
}
