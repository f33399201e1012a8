import type { Unknown } from '../../model/unknown';
import type { Facts } from '../facts';
import { plannedEndOf } from '../container/container-kinds';
import { hasOpenItems } from '../container/open-items';
import type { ScopeLedger } from './ledger';
import type { ContainerRef } from '../../model/containers';

/**
 * The ledger of a container when at least `knownShare` (0..1) of its items have a recorded history, or why there is
 * none.
 */
export function knownLedger(container: ContainerRef, facts: Facts, knownShare: number): ScopeLedger | Unknown {
  const ledger = ledgerOrWhy(container, facts);
  if ('reason' in ledger) return ledger;
  const known = ledger.everCounted - ledger.withoutHistory;
  // In a project, an item counts since its creation; for any other container a history is needed.
  if (container.kind !== 'project' && known < knownShare * ledger.everCounted) {
    return { reason: 'no-history', have: known, need: ledger.everCounted };
  }
  return ledger;
}

/** The same for a container with open items: in any other nothing is left to decide. */
export function openLedger(container: ContainerRef, facts: Facts, knownShare: number): ScopeLedger | Unknown {
  const ledger = knownLedger(container, facts, knownShare);
  return 'reason' in ledger || hasOpenItems(container, facts) ? ledger : { reason: 'finished' };
}

/** The ledger of a container that has begun, or why there is none. */
export function ledgerUnderWay(container: ContainerRef, facts: Facts): ScopeLedger | Unknown {
  // A version without a date only collects work for later: it has not begun.
  if (container.kind === 'version' && plannedEndOf(container, facts) === null) return { reason: 'no-dates' };
  return ledgerOrWhy(container, facts);
}

function ledgerOrWhy(container: ContainerRef, facts: Facts): ScopeLedger | Unknown {
  const result = facts.ledgerOf(container);
  if (result.status === 'known') return result.ledger;
  return { reason: result.because === 'no-items' ? 'nothing-committed' : result.because };
}

/**
 * Whether the baseline is a commitment. What a project held ninety days ago is none, unless somebody chose that date.
 */
export function hasCommitment({ baseline }: ScopeLedger): boolean {
  return baseline.rule !== 'chosen-date';
}
