import type { Finding, ItemHealth } from '../../src/contract/item-health';
import { isOwnEpic } from '../../src/words/own-epic';

/** The reading as the panel tells it: each trouble once, and an epic's own view speaks of the epic as "it". */
export function asTold(health: ItemHealth): ItemHealth {
  const findings = isOwnEpic(health) ? health.findings.map(asOwn) : health.findings;
  return { ...health, findings: withoutRepeats(findings) };
}

function asOwn(finding: Finding): Finding {
  return finding.subject === 'epic' ? { ...finding, subject: 'item' } : finding;
}

/** A ring that the item is part of is found for its epic and its sprint as well: once is enough. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const mark = `${finding.signal} ${itemsIn(finding)}`;
    const repeated = finding.signal === 'deadlock' && seen.has(mark);
    seen.add(mark);
    return !repeated;
  });
}

function itemsIn({ evidence }: Finding): string {
  const keys = evidence.map(({ item }) => (item.visible ? item.key : ''));
  return [...new Set(keys)].sort().join(' ');
}
