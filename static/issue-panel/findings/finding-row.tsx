import { Fragment, useId, useState } from 'react';
import type { Finding } from '../../../src/contract/item-health';
import { basisSentence } from '../../../src/words/finding/basis';
import { findingWords } from '../../../src/words/finding/finding';
import { plainText } from '../../../src/words/phrase';
import { signalHelp } from '../../../src/words/signals';
import { causeClass } from '../../kit/cause';
import { Disclosure } from '../../kit/disclosure';
import { ChevronIcon } from '../../kit/icons';
import { PhraseText } from '../../kit/phrase-text';
import { FindingStep } from '../next-step';
import { useSay } from '../say';
import { EvidenceList } from './evidence-list';

/** One finding: what, how much, and behind the button what to do, its evidence and what it means. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { title, line } = findingWords(finding, say);
  return (
    <li className={`bw-finding ${causeClass(finding.family)}`}>
      <div className="bw-finding-head">
        <div className="bw-finding-words">
          <h3>
            <PhraseText phrase={title} />
            <Tags finding={finding} />
          </h3>
          <p className="bw-small bw-subtle">
            <PhraseText phrase={line} />
          </p>
        </div>
        {finding.priceDays !== null && (
          <span className="bw-price">
            {say(finding.priceDays > 0 ? 'panel.price' : 'panel.price.won', { days: finding.priceDays })}
          </span>
        )}
        <button
          type="button"
          className="bw-finding-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={say('panel.evidence', { title: plainText(title, say) })}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon />
        </button>
      </div>
      {open && (
        <div id={id} className="bw-finding-body">
          {finding.nextStep !== null && <FindingStep step={finding.nextStep} />}
          <EvidenceList facts={finding.evidence} count={finding.evidenceCount} />
          <Meaning finding={finding} />
        </div>
      )}
    </li>
  );
}

/** How bad it is, and whose trouble it is where the title does not say so itself. */
function Tags({ finding: { subject, signal, severity } }: { readonly finding: Finding }) {
  const say = useSay();
  const tags = [
    ...(severity === 'severe' ? [say('severity.severe')] : []),
    ...(subject === 'item' || signal === 'scope-creep' ? [] : [say('panel.in', { subject })]),
  ];
  return (
    <>
      {tags.map((tag) => (
        <Fragment key={tag}>
          {' '}
          <span className="bw-tag">{tag}</span>
        </Fragment>
      ))}
    </>
  );
}

/** Help: what the signal means, how much past the judgement rests on, and a click further how it is made. */
function Meaning({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const { signal, basis } = finding;
  const { meaning, computed } = signalHelp(signal, say);
  return (
    <div className="bw-meaning">
      <p>{meaning}</p>
      {basis !== null && (
        <p>
          <PhraseText phrase={basisSentence({ basis, signal, statusName: statusNameOf(finding) }, say)} />
        </p>
      )}
      <Disclosure label={say('panel.judged')}>
        <p>{computed}</p>
      </Disclosure>
    </div>
  );
}

function statusNameOf(finding: Finding): string | null {
  return 'statusName' in finding.figures ? finding.figures.statusName : null;
}
