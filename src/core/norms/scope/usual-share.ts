import type { Facts } from '../../facts/facts';
import type { ScopeLedger } from '../../facts/scope/ledger';
import type { ScopeSettings } from '../../facts/scope/scope-settings';
import type { Unknown } from '../../model/unknown';
import { pastMoments } from './past-moments';
import { type ComparingSettings, type Usual, usualAmong } from './usual-among';

/** What is measured of a scope by an instant; null where that scope tells nothing. */
type ScopeMeasure = (ledger: ScopeLedger, instant: Date) => number | null;

/** The measure over the team's last comparable scopes, each by the share of its time that has passed of this one. */
export function usualShare(
  ledger: ScopeLedger,
  measure: ScopeMeasure,
  { facts, own, scope }: { readonly facts: Facts; readonly own: ComparingSettings; readonly scope: ScopeSettings },
): Usual | Unknown {
  const past = pastMoments(ledger, facts, { most: own.mostComparables, scope });
  return usualAmong(
    past.flatMap(({ ledger: earlier, at }) => measure(earlier, at) ?? []),
    own,
  );
}
