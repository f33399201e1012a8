import { useId } from 'react';
import type { NextStep as Step } from '../../src/contract/item-health';
import { nextStepSentence } from '../../src/contract/words/next-step';
import { PhraseText } from '../kit/phrase-text';

/** The one act that helps most. */
export function NextStep({ step }: { readonly step: Step }) {
  const id = useId();
  return (
    <section className="bw-next" aria-labelledby={id}>
      <h2 id={id}>Next step</h2>
      <p>
        <PhraseText phrase={nextStepSentence(step)} />
      </p>
    </section>
  );
}
