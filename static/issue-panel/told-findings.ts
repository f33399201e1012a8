import type { Finding, ItemHealth } from '../../src/contract/item-health';
import { ownFindings } from '../../src/words/finding/headline';

/** The findings of an item's own view, each problem once. */
export function toldFindings(health: ItemHealth): readonly Finding[] {
  return withoutRepeats(ownFindings(health));
}

/** A cycle that contains an epic is also found inside the epic: it is shown once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const mark = `${finding.signal} ${itemsIn(finding)}`;
    const repeated = finding.decides === 'deadlock' && seen.has(mark);
    seen.add(mark);
    return !repeated;
  });
}

function itemsIn({ evidence }: Finding): string {
  const keys = evidence.map(({ item }) => (item.visible ? item.key : ''));
  return [...new Set(keys)].sort().join(' ');
}
