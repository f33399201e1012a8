import type { Facts } from '../../facts/facts';
import type { PastLedger, ScopeLedger } from '../../facts/scope/ledger';
import type { ScopeSettings } from '../../facts/scope/scope-settings';
import type { Unknown } from '../../model/unknown';
import { pastMoments } from './past-moments';
import { type ComparingSettings, type Usual, usualAmong } from './usual-among';

/** Measures a scope as of an instant; null where that scope has no value. */
type ScopeMeasure = (ledger: PastLedger, instant: Date) => number | null;

/**
 * What is usual for a measure over the team's last comparable scopes, each taken when the same share of its time had
 * passed.
 */
export function usualShare(
  ledger: ScopeLedger,
  measure: ScopeMeasure,
  { facts, own, scope }: { readonly facts: Facts; readonly own: ComparingSettings; readonly scope: ScopeSettings },
): Usual | Unknown {
  const past = pastMoments(ledger, facts, { most: own.maxComparables, scope });
  return usualAmong(
    past.flatMap(({ scope: { ledger: earlier }, at }) => measure(earlier, at) ?? []),
    own,
  );
}
