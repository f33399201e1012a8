import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, days, number, percent } from '../../format';
import { phrase } from '../../phrase';
import { whose } from '../../usual';

export const unanswered: SignalWords<'unanswered'> = {
  label: 'Unanswered',
  meaning:
    'Something was asked on the item, and nobody has answered. It is a thing to do, not a risk: questions without an answer do not predict delay.',
  computed:
    'Comments that ask something or call on somebody, without a later comment of anybody else and without an act of who was called on, held against 85 % of your own answer times.',
  sample: ['answer', 'answers'],
  tell: unansweredWords,
};

/** "A question waits for an answer" / "For 6.5 days; 85 % of your answers come within 2.1." */
function unansweredWords({ figures, basis }: FindingOf<'unanswered'>): FindingWords {
  const { questions, days: waited, usualDays } = figures;
  const oldest = questions === 1 ? 'For' : 'The oldest for';
  return {
    title:
      questions === 1
        ? phrase`A question waits for an answer`
        : phrase`${counted(questions, 'question')} wait for an answer`,
    line: phrase`${oldest} ${days(waited)}; ${percent(0.85)} of ${whose(basis, 'answers')} come within ${number(usualDays)}.`,
    because: phrase`a question has waited for ${days(waited)}`,
  };
}
