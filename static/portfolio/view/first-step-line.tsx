import type { FirstStep } from '../../../src/contract/portfolio';
import { plainText } from '../../../src/words/phrase';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { PhraseText } from '../../kit/words/phrase-text';
import { Notice } from '../../kit/states/notice';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';
import { BoltIcon } from './icons';
import { StepGain } from './step-gain';

interface FirstStepLineProps {
  readonly firstStep: FirstStep;
  readonly rows: readonly NamedRow[];
  readonly brief: boolean;
}

const MAX_NAMED = 3;

/** The step with the largest gain over all rows, and the rows that it helps. */
export function FirstStepLine({ firstStep: { step, rows: places }, rows, brief }: FirstStepLineProps) {
  const say = useSay();
  const helped = places.flatMap((place) => rows.filter((row) => row.place === place).map(({ name }) => name));
  const names = plainText(say.list(helped.slice(0, MAX_NAMED)), say);
  return (
    <Notice
      kind="information"
      icon={<BoltIcon />}
      after={step.daysEarlier !== null && <StepGain daysEarlier={step.daysEarlier} />}
    >
      <strong>{say('portfolio.first-step')}</strong> <PhraseText phrase={nextStepSentence(step, say)} />{' '}
      {!brief && helped.length > 0 && say('portfolio.first-step.helps', { names })}
    </Notice>
  );
}
