import { useId, useState } from 'react';
import type { Finding } from '../../../src/contract/item-health';
import { counted } from '../../../src/contract/words/format';
import { FindingRow } from './finding-row';

// More than three reasons are no reason.
const FIRST = 3;

/** The findings that matter, worst first as the resolver sends them; the smaller ones wait behind a button. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const [all, setAll] = useState(false);
  const id = useId();
  const smaller = findings.length - FIRST;
  return (
    <section className="bw-findings" aria-labelledby={id}>
      <h2 id={id} className="bw-visually-hidden">
        Findings
      </h2>
      <ul>
        {(all ? findings : findings.slice(0, FIRST)).map((finding) => (
          <FindingRow key={`${finding.subject} ${finding.signal}`} finding={finding} />
        ))}
      </ul>
      {smaller > 0 && (
        <button type="button" className="bw-text-button bw-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : counted(smaller, 'smaller finding')}
        </button>
      )}
    </section>
  );
}
