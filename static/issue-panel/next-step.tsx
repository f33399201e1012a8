import { useId } from 'react';
import type { NextStep as Step } from '../../src/contract/item-health';
import { nextStepGain, nextStepSentence } from '../../src/words/finding/next-step';
import { dayOfDate } from '../../src/words/format';
import { PhraseText } from '../kit/phrase-text';
import { useTelling } from '../kit/screen-context';
import { useSay } from './say';

/** What to do, best first: what brings the end nearest. */
export function NextSteps({ steps }: { readonly steps: readonly Step[] }) {
  const say = useSay();
  const id = useId();
  const [only, ...more] = steps;
  if (only === undefined) return null;
  return (
    <section className="bw-next" aria-labelledby={id}>
      <h2 id={id}>{say(more.length === 0 ? 'panel.next-step' : 'panel.next-steps')}</h2>
      {more.length === 0 ? (
        <p>
          <StepWords step={only} />
        </p>
      ) : (
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <StepWords step={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What to do about one finding, and what that buys. */
export function FindingStep({ step }: { readonly step: Step }) {
  const say = useSay();
  return (
    <p className="bw-small">
      <strong>{say('panel.finding-step')}</strong> <StepWords step={step} />
    </p>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const { words, context } = useTelling();
  const gain = nextStepGain(step);
  const person = words.people.get(step.person ?? '');
  return (
    <>
      <PhraseText phrase={nextStepSentence(step, { person, dayOf: (date) => dayOfDate(date, context) })} />
      {gain !== null && ` ${gain}`}
    </>
  );
}
