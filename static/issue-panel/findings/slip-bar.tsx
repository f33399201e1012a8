import type { Family, Finding } from '../../../src/contract/item-health';
import { Legend, ShareBar } from '../../kit/charts/share-bar';
import { useSay } from '../say';

interface Part {
  readonly family: Family;
  readonly days: number;
}

/**
 * What the item's own findings cost, split by cause, dearest first: those around it have targets of their own, and days
 * of one are not added to days of another. Nothing where there is one cause only, whose price stands beside its finding.
 */
export function SlipBar({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const parts = partsOf(findings.filter(({ subject }) => subject === 'item'));
  if (parts.length < 2) return null;
  const words = (part: Part) => say('panel.cost', part);
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
    // Findings of a family are priced by what the item holds up, which is the same for each of them.
    if (priceDays !== null && priceDays > 0) byFamily.set(family, Math.max(byFamily.get(family) ?? 0, priceDays));
  }
  return [...byFamily].map(([family, days]) => ({ family, days })).sort((a, b) => b.days - a.days);
}
