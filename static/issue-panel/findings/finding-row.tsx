import { longMonths } from '../../../src/words/finding/slip';
import { useId, useState } from 'react';
import type { Finding } from '../../../src/contract/item-health';
import { basisSentence } from '../../../src/words/finding/basis';
import { findingWords } from '../../../src/words/finding/finding';
import { plainText } from '../../../src/words/phrase';
import { signalHelp, signalLabel } from '../../../src/words/finding/signal-names';
import { causeClass } from '../../kit/words/cause';
import { Disclosure } from '../../kit/disclosure';
import { ChevronIcon } from '../../kit/icons';
import { PhraseText } from '../../kit/words/phrase-text';
import { SignalLink } from '../../kit/links/signal-link';
import { FindingStep } from '../next-step';
import { useSay } from '../say';
import { EvidenceList } from './evidence-list';

/** One finding: what it is and its size; behind the button the next step, its evidence and its meaning. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { title, line } = findingWords(finding, say);
  return (
    <li className={`bw-finding ${costs(finding) ? causeClass(finding.family) : 'bw-cause-none'}`}>
      <div className="bw-finding-head">
        <div className="bw-finding-words">
          <h3>
            <PhraseText phrase={title} />
            <FindingTags finding={finding} />
          </h3>
          <p className="bw-small bw-subtle">
            <PhraseText phrase={line} />
          </p>
        </div>
        <Price finding={finding} />
        <EvidenceButton finding={finding} open={open} controls={id} toggle={() => setOpen(!open)} />
      </div>
      {open && <FindingBody finding={finding} id={id} />}
    </li>
  );
}

/** Whether it moves a date. Only such findings have a colour. */
const costs = ({ priceDays }: Finding): boolean => priceDays !== null && priceDays > 0;

/** "+9 d"; empty if no date moves. */
export function Price({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const { priceDays: price } = finding;
  if (price === null || !costs(finding)) return null;
  const days = Math.round(price);
  const months = longMonths(price);
  if (months !== null) return <span className="bw-price">{say('panel.price.long', { months })}</span>;
  return <span className="bw-price">{days === 0 ? say('panel.price.small') : say('panel.price', { days })}</span>;
}

/** The severity. */
export function FindingTags({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const { severity } = finding;
  if (severity !== 'severe' && costs(finding)) return null;
  return (
    <>
      {' '}
      <span className="bw-tag">{say(`severity.${severity}`)}</span>
    </>
  );
}

interface EvidenceButtonProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly controls: string;
  readonly toggle: () => void;
}

/** Opens the evidence of a finding. The whole row is the target. */
export function EvidenceButton({ finding, open, controls, toggle }: EvidenceButtonProps) {
  const say = useSay();
  const { title } = findingWords(finding, say);
  return (
    <button
      type="button"
      className="bw-finding-button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={say('panel.evidence', { title: plainText(title, say) })}
      onClick={toggle}
    >
      <ChevronIcon />
    </button>
  );
}

/** The next step of a finding, its evidence, and its meaning. */
export function FindingBody({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  return (
    <div id={id} className="bw-finding-body">
      {finding.nextStep !== null && <FindingStep step={finding.nextStep} />}
      <EvidenceList facts={finding.evidence} count={finding.evidenceCount} />
      <Meaning finding={finding} />
    </div>
  );
}

/** Help: the meaning of the signal, the length of the past behind the judgement, and a click further the method. */
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
        <p>
          <SignalLink signal={signal} name={signalLabel(signal, say)} look="words" />
        </p>
      </Disclosure>
    </div>
  );
}

function statusNameOf(finding: Finding): string | null {
  return 'statusName' in finding.figures ? finding.figures.statusName : null;
}
