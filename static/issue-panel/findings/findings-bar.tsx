import type { Family, Finding } from '../../../src/contract/item-health';
import { Legend, ShareBar } from '../../kit/charts/share-bar';
import { useSay } from '../say';

interface Part {
  readonly family: Family;
  readonly days: number;
}

/**
 * The cost of findings by cause, the most expensive first. Nothing for a single cause, whose price is next to its
 * finding.
 */
export function FindingsBar({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const parts = partsOf(findings);
  if (parts.length < 2) return null;
  const words = ({ family, days }: Part) => say('panel.cost', { family, days: Math.round(days) });
  return (
    <div className="bw-slip">
      <ShareBar
        label={say('panel.costs', { parts: parts.map(words).join(', ') })}
        segments={parts.map((part) => ({ fill: part.family, value: part.days, title: words(part) }))}
      />
      <Legend entries={parts.map((part) => ({ fill: part.family, words: words(part) }))} />
    </div>
  );
}

function partsOf(findings: readonly Finding[]): readonly Part[] {
  const byFamily = new Map<Family, number>();
  for (const { family, priceDays } of findings) {
    // The price of a finding is the delay of what waits for the item, which is the same for all findings of a family.
    if (priceDays !== null && priceDays > 0) byFamily.set(family, Math.max(byFamily.get(family) ?? 0, priceDays));
  }
  return [...byFamily]
    .map(([family, days]) => ({ family, days }))
    .filter(({ days }) => Math.round(days) > 0)
    .sort((a, b) => b.days - a.days);
}
