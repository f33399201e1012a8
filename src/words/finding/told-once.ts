import type { RaisedReading, SignalId } from '../../core/signals';
import type { Finding } from '../../contract/item-health';

/** Findings without those about the item itself that another tells better. */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const own = new Set(findings.filter(({ subject }) => subject === 'item').map(({ signal }) => signal));
  return findings.filter((finding) => finding.subject !== 'item' || !isToldBetter(finding, own));
}

/**
 * Whether one of the signals raised beside it tells the same better: a block by a link is the wait for that link, what
 * that one lacks is told with the wait, items of a ring wait for each other, and what was left to lie is old and silent.
 */
export function isToldBetter(finding: Finding | RaisedReading, beside: ReadonlySet<SignalId>): boolean {
  switch (finding.signal) {
    case 'waiting':
      return beside.has('deadlock');
    case 'unscheduled-blocker':
      return beside.has('waiting') || beside.has('deadlock');
    case 'blocked':
      return finding.figures.cause === 'link' && (beside.has('waiting') || beside.has('deadlock'));
    case 'ageing':
    case 'silent':
      return beside.has('zombie');
    default:
      return false;
  }
}
