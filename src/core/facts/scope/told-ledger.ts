import type { Unknown } from '../../model/unknown';
import type { Facts } from '../facts';
import { plannedEndOf } from '../container/container-kinds';
import { hasOpenItems } from '../container/open-items';
import type { ScopeLedger } from './ledger';
import type { ContainerRef } from '../../model/containers';

/** The ledger of a container of which at least `toldShare` (0..1) of the items is told, or why there is none. */
export function toldLedger(container: ContainerRef, facts: Facts, toldShare: number): ScopeLedger | Unknown {
  const ledger = ledgerOrWhy(container, facts);
  if ('reason' in ledger) return ledger;
  const told = ledger.everCounted - ledger.withoutHistory;
  // Since when an item is in its project is told by its creation; for any other container it takes a history.
  if (container.kind !== 'project' && told < toldShare * ledger.everCounted) {
    return { reason: 'no-history', have: told, need: ledger.everCounted };
  }
  return ledger;
}

/** The same of a container in which something is open: of another nothing is left to decide. */
export function openLedger(container: ContainerRef, facts: Facts, toldShare: number): ScopeLedger | Unknown {
  const ledger = toldLedger(container, facts, toldShare);
  return 'reason' in ledger || hasOpenItems(container, facts) ? ledger : { reason: 'finished' };
}

/** The ledger of a container that is under way, or why there is none. */
export function ledgerUnderWay(container: ContainerRef, facts: Facts): ScopeLedger | Unknown {
  // Versions without a date are drawers for later: nothing of them is under way.
  if (container.kind === 'version' && plannedEndOf(container, facts) === null) return { reason: 'no-dates' };
  return ledgerOrWhy(container, facts);
}

function ledgerOrWhy(container: ContainerRef, facts: Facts): ScopeLedger | Unknown {
  const result = facts.ledgerOf(container);
  if (result.status === 'known') return result.ledger;
  return { reason: result.because === 'no-items' ? 'nothing-committed' : result.because };
}

/** What a project held ninety days ago was nobody's plan: unless somebody chose that moment by hand, it cannot be broken. */
export function isPromised({ baseline }: ScopeLedger): boolean {
  return baseline.rule !== 'chosen-date';
}
