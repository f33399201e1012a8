import type { Facts } from '../../facts/facts';
import { momentAt } from '../../facts/scope/elapsed';
import { growthAt } from '../../facts/scope/growth';
import type { PastScope } from '../../facts/scope/past-scopes';
import type { ScopeCreepSettings } from './scope-creep';
import { type Usual, usualAmong } from '../../norms/scope/usual-among';

/**
 * Net growth as a share of the baseline: how much the team's past scopes had grown by this share (0..1) of their time; published numbers where there are
 * too few. Published is the growth over whole scopes, without removals: it errs towards quiet.
 */
export function usualGrowth(
  past: readonly PastScope[],
  elapsed: number,
  { facts, settings }: { readonly facts: Facts; readonly settings: ScopeCreepSettings },
): Usual {
  const shares = past.flatMap((scope) => {
    const growth = growthAt(scope.ledger, momentAt(scope, elapsed, facts), settings.estimatedShare);
    return growth === null ? [] : [growth.netShare];
  });
  const own = usualAmong(shares, settings);
  if (!('reason' in own)) return own;
  const { publishedUsualShare, publishedSevereShare } = settings;
  return { usual: publishedUsualShare, severe: publishedSevereShare, basis: { level: 'published', sample: 0 } };
}
