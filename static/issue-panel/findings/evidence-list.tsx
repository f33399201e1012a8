import type { EvidenceFact } from '../../../src/contract/item-health';
import { evidenceCutSentence, evidenceSentence } from '../../../src/words/finding/evidence';
import { PhraseText } from '../../kit/words/phrase-text';
import { useSay } from '../say';

interface EvidenceListProps {
  readonly facts: readonly EvidenceFact[];
  /** The total number of facts. */
  readonly count: number;
}

/** The facts behind a finding, one by one: what happened, when, to which item, and who did it. */
export function EvidenceList({ facts, count }: EvidenceListProps) {
  const say = useSay();
  const cut = evidenceCutSentence(facts.length, count, say);
  if (facts.length === 0) return cut === null ? null : <p className="bw-small bw-subtle">{cut}</p>;
  return (
    <>
      <ul className="bw-evidence">
        {facts.map((fact, index) => (
          <li key={index}>
            <PhraseText phrase={evidenceSentence(fact, say)} />
            {fact.by !== null && <Who accountId={fact.by} />}
          </li>
        ))}
      </ul>
      {cut !== null && <p className="bw-small bw-subtle">{cut}</p>}
    </>
  );
}

function Who({ accountId }: { readonly accountId: string }) {
  const say = useSay();
  return (
    <span className="bw-subtlest">
      {' '}
      <PhraseText phrase={say.phrase('evidence.by', { person: { person: accountId } })} />
    </span>
  );
}
