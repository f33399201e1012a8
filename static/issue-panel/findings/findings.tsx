import { useId, useState } from 'react';
import type { Finding } from '../../../src/contract/item-health';
import { useSay } from '../say';
import { FindingRow } from './finding-row';

// More than three reasons explain nothing.
const FIRST = 3;

interface FindingsProps {
  /** Worst first, as the resolver sends them. */
  readonly findings: readonly Finding[];
  /** The finding that is shown above already. */
  readonly main: Finding | null;
}

/** The important findings, three with the one above; the smaller ones are behind a button. */
export function Findings({ findings, main }: FindingsProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const id = useId();
  const rest = findings.filter((finding) => finding !== main);
  const keys = keysOf(rest);
  const first = main === null ? FIRST : FIRST - 1;
  if (rest.length === 0) return null;
  return (
    <section className="bw-findings" aria-labelledby={id}>
      <h2 id={id} className="bw-visually-hidden">
        {say('panel.findings')}
      </h2>
      <ul>
        {(all ? rest : rest.slice(0, first)).map((finding) => (
          <FindingRow key={keys.get(finding)} finding={finding} />
        ))}
      </ul>
      {rest.length > first && (
        <button type="button" className="bw-text-button bw-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('panel.findings.fewer') : say('panel.findings.all', { count: findings.length })}
        </button>
      )}
    </section>
  );
}

/** A key that stays with a finding from one reading to the next, so that an open finding stays open. */
function keysOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const kind = `${finding.subject} ${finding.signal}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return [finding, `${kind} ${count}`];
    }),
  );
}
