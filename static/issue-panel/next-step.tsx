import { useId } from 'react';
import type { NextStep as Step } from '../../src/contract/item-health';
import { longMonths } from '../../src/words/finding/slip';
import { nextStepGain, nextStepSentence } from '../../src/words/finding/next-step';
import { PhraseText } from '../kit/words/phrase-text';
import { useScreenContext } from '../kit/screen-context';
import { useSay } from './say';

/** The next steps, best first: those that make the end earliest. */
export function NextSteps({ steps }: { readonly steps: readonly Step[] }) {
  const say = useSay();
  const id = useId();
  const [only, ...more] = steps;
  if (only === undefined) return null;
  const gaining = steps.filter(({ daysEarlier }) => (daysEarlier ?? 0) > 0);
  return (
    <section className="bw-next" aria-labelledby={id}>
      <div className="bw-next-head">
        <h2 id={id}>{say(more.length === 0 ? 'panel.next-step' : 'panel.next-steps')}</h2>
        {more.length === 0 && <Gain step={only} />}
      </div>
      {more.length === 0 ? (
        <p>
          <StepWords step={only} />
        </p>
      ) : (
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <StepWords step={step} /> <Gain step={step} />
            </li>
          ))}
        </ol>
      )}
      {gaining.length > 1 && <p className="bw-small bw-subtle">{say('panel.next-steps.together')}</p>}
    </section>
  );
}

/** The next step of one finding, and its gain. */
export function FindingStep({ step }: { readonly step: Step }) {
  const say = useSay();
  return (
    <p className="bw-small">
      <strong>{say('panel.finding-step')}</strong> <StepWords step={step} /> <Gain step={step} />
    </p>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const say = useSay();
  const { words } = useScreenContext();
  const sentence = nextStepSentence(step, say, words.people.get(step.person ?? ''));
  const frees = nextStepGain({ ...step, daysEarlier: null }, say) ?? '';
  return <PhraseText phrase={say.together([sentence, frees])} />;
}

/** "6 days earlier": the maximum by which the end becomes earlier. */
function Gain({ step: { daysEarlier } }: { readonly step: Step }) {
  const say = useSay();
  if (daysEarlier === null) return null;
  const days = Math.round(daysEarlier);
  const months = longMonths(daysEarlier);
  if (months !== null) return <span className="bw-gain">{say('panel.gain.long', { months })}</span>;
  if (days === 0 && daysEarlier > 0) return <span className="bw-gain">{say('panel.gain.small')}</span>;
  return <span className={days > 0 ? 'bw-gain' : 'bw-small bw-subtle'}>{say('panel.gain', { days })}</span>;
}
