import type { NextStep } from '../../../src/contract/item-health';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { longMonths } from '../../../src/words/finding/slip';
import { PhraseText } from '../../kit/words/phrase-text';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

/** The possible steps, best first, with their gains. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const say = useSay();
  if (steps.length === 0) {
    return (
      <section className="bw-card">
        <h2>{say('page.steps')}</h2>
        <p>{say('page.steps.none')}</p>
      </section>
    );
  }
  const gains = steps.filter(({ daysEarlier }) => (daysEarlier ?? 0) > 0).length;
  return (
    <section className="bw-card">
      <div className="bw-section-head">
        <h2>{say('page.steps')}</h2>
        <span className="bw-small bw-subtle">{say('page.steps.gain')}</span>
      </div>
      <ol className="bw-steps">
        {steps.map((step, place) => (
          <li key={place}>
            <span className="bw-step-words">
              <StepWords step={step} />
            </span>
            <Gain step={step} />
          </li>
        ))}
      </ol>
      {gains > 1 && <p className="bw-small bw-subtle">{say('page.steps.overlap')}</p>}
    </section>
  );
}

function StepWords({ step }: { readonly step: NextStep }) {
  const say = useSay();
  const { words } = useScreenContext();
  return <PhraseText phrase={nextStepSentence(step, say, words.people.get(step.person ?? ''))} />;
}

function Gain({ step }: { readonly step: NextStep }) {
  const say = useSay();
  if (step.act === 'move-target') return <strong className="bw-gain">{say('page.steps.kept')}</strong>;
  const days = Math.round(step.daysEarlier ?? 0);
  const months = longMonths(days);
  return days > 0 ? (
    <strong className="bw-gain">
      {months === null ? say('page.steps.earlier', { days }) : say('page.steps.months-earlier', { months })}
    </strong>
  ) : (
    <span className="bw-small bw-subtle">{say('page.no-price')}</span>
  );
}
