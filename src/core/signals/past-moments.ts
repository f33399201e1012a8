import type { Facts } from '../history/facts';
import { elapsedShare, momentAt, plannedEndOf } from '../history/scope/elapsed';
import type { ScopeLedger } from '../history/scope/ledger';
import { pastScopes } from '../history/scope/past-scopes';
import type { ContainerRef } from '../model/containers';
import type { Settings } from '../settings';
import type { Unknown } from './reading';

/** A container's own ledger, and the team's last comparable scopes at the same share of their time. */
export interface PastMoments {
  readonly ledger: ScopeLedger;
  readonly past: readonly { readonly container: ContainerRef; readonly at: Date }[];
}

/** What there is to compare a container with; why not, where it has no beginning. */
export function pastMoments(
  container: ContainerRef,
  facts: Facts,
  { most, scope }: { readonly most: number; readonly scope: Settings['scope'] },
): PastMoments | Unknown {
  // Versions without a date are drawers for later: nothing of them is under way.
  if (container.kind === 'version' && plannedEndOf(container, facts) === null) return { reason: 'no-dates' };
  const result = facts.ledgerOf(container);
  if (result.status === 'unknown') {
    return { reason: result.because === 'no-items' ? 'nothing-committed' : result.because };
  }
  const { ledger } = result;
  const past = pastScopes(container, facts, { by: ledger.until, most, settings: scope });
  const elapsed = elapsedShare(ledger, past, facts);
  return {
    ledger,
    past: past.map((scopeOfPast) => ({
      container: scopeOfPast.ledger.container,
      at: momentAt(scopeOfPast, elapsed, facts),
    })),
  };
}
