import type { Facts } from '../history/facts';
import { momentAt } from '../history/scope/elapsed';
import { growthAt } from '../history/scope/growth';
import type { PastScope } from '../history/scope/past-scopes';
import { percentileOf } from './percentile';
import type { Basis } from './reading';
import type { ScopeCreepSettings } from './scope-creep';

/** Net growth, as a share of the baseline, that comparable scopes had; beyond `severe` hardly any. */
export interface UsualGrowth {
  readonly usual: number;
  readonly severe: number;
  readonly basis: Basis;
}

/**
 * How much the team's past scopes had grown by this share (0..1) of their time; published numbers where there are
 * too few. Published is the growth over whole scopes, without removals: it errs towards quiet.
 */
export function usualGrowth(
  past: readonly PastScope[],
  elapsed: number,
  { facts, settings }: { readonly facts: Facts; readonly settings: ScopeCreepSettings },
): UsualGrowth {
  const shares = past.flatMap((scope) => {
    const growth = growthAt(scope.ledger, momentAt(scope, elapsed, facts), settings.estimatedShare);
    return growth === null ? [] : [growth.netShare];
  });
  const usual = percentileOf(shares, settings.raiseAtPercentile);
  const severe = percentileOf(shares, settings.severeAtPercentile);
  if (shares.length < settings.comparablesNeeded || usual === null || severe === null) {
    const { publishedUsualShare, publishedSevereShare } = settings;
    return { usual: publishedUsualShare, severe: publishedSevereShare, basis: { level: 'published', sample: 0 } };
  }
  return { usual, severe, basis: { level: 'project', sample: shares.length } };
}
