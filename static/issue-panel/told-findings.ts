import type { Finding, ItemHealth } from '../../src/contract/item-health';
import { ownFindings } from '../../src/words/finding/headline';

/** The findings of an item's own view, each trouble once. */
export function toldFindings(health: ItemHealth): readonly Finding[] {
  return withoutRepeats(ownFindings(health));
}

/** A ring that an epic is part of is found inside it as well: once is enough. */
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
