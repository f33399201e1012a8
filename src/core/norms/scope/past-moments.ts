import type { Facts } from '../../facts/facts';
import { elapsedShare, momentAt } from '../../facts/scope/elapsed';
import type { ScopeLedger } from '../../facts/scope/ledger';
import { type PastScope, pastScopes } from '../../facts/scope/past-scopes';
import type { ScopeSettings } from '../../facts/scope/scope-settings';

/**
 * A past scope, and the instant at which the same share of its time had passed as now of the compared
 * scope.
 */
export interface PastMoment {
  readonly scope: PastScope;
  readonly at: Date;
}

/** The team's last comparable scopes, each at the instant when the same share of its time had passed. */
export function pastMoments(
  ledger: ScopeLedger,
  facts: Facts,
  { most, scope }: { readonly most: number; readonly scope: ScopeSettings },
): readonly PastMoment[] {
  const past = pastScopes(ledger.container, facts, { by: ledger.until, most, settings: scope });
  const elapsed = elapsedShare(ledger, past, facts);
  return past.map((scope) => ({ scope, at: momentAt(scope, elapsed, facts) }));
}
