import { useId } from 'react';
import type { NextStep as Step } from '../../src/contract/item-health';
import { nextStepGain, nextStepSentence } from '../../src/contract/words/next-step';
import { PhraseText } from '../kit/phrase-text';

/** The smallest win: what frees most for the least work. */
export function NextStep({ step }: { readonly step: Step }) {
  const id = useId();
  return (
    <section className="bw-next" aria-labelledby={id}>
      <h2 id={id}>Next step</h2>
      <p>
        <StepWords step={step} />
      </p>
    </section>
  );
}

/** What to do about one finding, and what that buys. */
export function FindingStep({ step }: { readonly step: Step }) {
  return (
    <p className="bw-small">
      <strong>Next step:</strong> <StepWords step={step} />
    </p>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const gain = nextStepGain(step);
  return (
    <>
      <PhraseText phrase={nextStepSentence(step)} />
      {gain !== null && ` ${gain}`}
    </>
  );
}
