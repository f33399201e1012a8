import { useId, useState } from 'react';
import type { Finding } from '../../../src/contract/item-health';
import { useSay } from '../say';
import { FindingRow } from './finding-row';

// More than three reasons are no reason.
const FIRST = 3;

/** The findings that matter, worst first as the resolver sends them; the smaller ones wait behind a button. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const id = useId();
  const keys = keysOf(findings);
  const smaller = findings.length - FIRST;
  return (
    <section className="bw-findings" aria-labelledby={id}>
      <h2 id={id} className="bw-visually-hidden">
        {say('panel.findings')}
      </h2>
      <ul>
        {(all ? findings : findings.slice(0, FIRST)).map((finding) => (
          <FindingRow key={keys.get(finding)} finding={finding} />
        ))}
      </ul>
      {smaller > 0 && (
        <button type="button" className="bw-text-button bw-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('panel.findings.fewer') : say('panel.findings.smaller', { count: smaller })}
        </button>
      )}
    </section>
  );
}

/** A key that stays with a finding from one reading to the next, so that what is open stays open. */
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
