import type { Facts } from '../history/facts';
import { elapsedShare, momentAt } from '../history/scope/elapsed';
import type { ScopeLedger, ScopeLedgerResult } from '../history/scope/ledger';
import { pastScopes } from '../history/scope/past-scopes';
import type { ScopeSettings } from '../history/scope/scope-settings';
import type { ContainerRef } from '../model/containers';
import { percentileOf } from './percentile';
import type { Basis, Unknown } from './reading';

/** What is measured of a scope by an instant; null where that scope tells nothing. */
export type ScopeMeasure = (ledger: ScopeLedger, instant: Date) => number | null;

export interface ComparingSettings {
  readonly raiseAtPercentile: number;
  readonly severeAtPercentile: number;
  readonly mostComparables: number;
  readonly comparablesNeeded: number;
}

export interface UsualShare {
  readonly usual: number;
  readonly severe: number;
  readonly basis: Basis;
}

/** The measure over the team's last comparable scopes, each by the share of its time that has passed of this one. */
export function usualShare(
  ledger: ScopeLedger,
  measure: ScopeMeasure,
  { facts, own, scope }: { readonly facts: Facts; readonly own: ComparingSettings; readonly scope: ScopeSettings },
): UsualShare | Unknown {
  const past = pastScopes(ledger.container, facts, { by: ledger.until, most: own.mostComparables, settings: scope });
  const elapsed = elapsedShare(ledger, past, facts);
  const shares = past.flatMap((each) => measure(each.ledger, momentAt(each, elapsed, facts)) ?? []);
  const usual = percentileOf(shares, own.raiseAtPercentile);
  const severe = percentileOf(shares, own.severeAtPercentile);
  if (shares.length < own.comparablesNeeded || usual === null || severe === null) {
    return { reason: 'too-few-scopes', have: shares.length, need: own.comparablesNeeded };
  }
  return { usual, severe, basis: { level: 'project', sample: shares.length } };
}

/** What a project held ninety days ago was nobody's plan: unless somebody chose that moment by hand, it cannot be broken. */
export function isPromised({ baseline }: ScopeLedger): boolean {
  return baseline.rule !== 'chosen-date';
}

/** The ledger of a container of which enough is told, or why there is none. */
export function toldLedger(container: ContainerRef, facts: Facts, toldShare: number): ScopeLedger | Unknown {
  const result = facts.ledgerOf(container);
  if (result.status === 'unknown') return whyNoLedger(result.because);
  const { ledger } = result;
  const told = ledger.everCounted - ledger.withoutHistory;
  // Since when an item is in its project is told by its creation; for any other container it takes a history.
  if (container.kind !== 'project' && told < toldShare * ledger.everCounted) {
    return { reason: 'no-history', have: told, need: ledger.everCounted };
  }
  return ledger;
}

function whyNoLedger(because: Extract<ScopeLedgerResult, { status: 'unknown' }>['because']): Unknown {
  return { reason: because === 'no-items' ? 'nothing-committed' : because };
}
