import type { NamedItem } from '../../../src/contract/named-item';
import type { PageStep } from '../../../src/contract/page/overview';
import type { LeverFact } from '../../../src/contract/slip';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { PhraseText } from '../../kit/phrase-text';
import { SayPhrase } from '../../kit/say-phrase';
import { useSay } from '../say';

/** What could be done, most days first, with what each brings. */
export function NextSteps({ steps }: { readonly steps: readonly PageStep[] }) {
  const say = useSay();
  if (steps.length === 0) {
    return (
      <section className="bw-card">
        <h2>{say('page.steps')}</h2>
        <p>{say('page.steps.none')}</p>
      </section>
    );
  }
  const gains = steps.filter((step) => daysOf(step) > 0).length;
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
              {step.kind === 'step' ? (
                <PhraseText phrase={nextStepSentence(step.step)} />
              ) : (
                <Lever lever={step.lever} />
              )}
            </span>
            <Gain step={step} />
          </li>
        ))}
      </ol>
      {gains > 1 && <p className="bw-small bw-subtle">{say('page.steps.overlap')}</p>}
    </section>
  );
}

function Gain({ step }: { readonly step: PageStep }) {
  const say = useSay();
  if (step.kind === 'lever' && step.lever.act === 'move-target') {
    return <strong className="bw-gain">{say('page.steps.kept')}</strong>;
  }
  const days = Math.round(daysOf(step));
  return days > 0 ? (
    <strong className="bw-gain">{say('page.steps.earlier', { days })}</strong>
  ) : (
    <span className="bw-small bw-subtle">{say('page.no-price')}</span>
  );
}

function Lever({ lever }: { readonly lever: LeverFact }) {
  const say = useSay();
  switch (lever.act) {
    case 'move-target':
      return say('page.lever.move-target', { on: lever.on });
    case 'add-person':
      return say('page.lever.add-person', { stage: lever.stage, count: lever.count });
    case 'drop-added':
    case 'move-stalled':
      return (
        <>
          {say(`page.lever.${lever.act}`, { count: lever.count })} <Items items={lever.items} count={lever.count} />
        </>
      );
    case 'finish-blocker':
    case 'split': {
      const [item] = lever.items;
      return item === undefined ? null : <SayPhrase phrase={say.phrase(`page.lever.${lever.act}`, { item })} />;
    }
  }
}

function Items({ items, count }: { readonly items: readonly NamedItem[]; readonly count: number }) {
  const say = useSay();
  if (items.length === 0) return null;
  const list = say.list(items.map((item) => ({ item })));
  return (
    <span className="bw-small">
      <SayPhrase phrase={items.length < count ? [...list, ' …'] : list} />
    </span>
  );
}

const daysOf = (step: PageStep): number => {
  if (step.kind === 'step') return step.step.daysEarlier ?? 0;
  return step.lever.act === 'move-target' ? 0 : step.lever.daysEarlier;
};
