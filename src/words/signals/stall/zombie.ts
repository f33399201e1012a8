import { factOf, type FindingOf, type FindingWords, type SignalWords } from '../../finding/finding-words';
import { dayOfInstant, days, number, percent, type WordsContext } from '../../format';
import { phrase } from '../../phrase';
import { whose } from '../../usual';

export const zombie: SignalWords<'zombie'> = {
  label: 'Left to lie',
  meaning:
    'The item was started long ago and nobody has touched it since long. It is open only because nobody has closed it.',
  computed:
    'Older since its start than four times the time within which 85 % of your items finish, and idle for longer than 95 % of your own pauses in this status.',
  sample: ['finished item', 'finished items'],
  tell: zombieWords,
};

/** "Left to lie" / "Started 412 days ago, no activity since 12 Feb; 85 % of your items finish within 14 days." */
function zombieWords({ figures, basis, evidence }: FindingOf<'zombie'>, context: WordsContext): FindingWords {
  const since = factOf(evidence, 'last-activity')?.at ?? null;
  const silence = since === null ? '' : `, no activity since ${dayOfInstant(since, context)}`;
  return {
    title: phrase`Left to lie for ${days(figures.idleDays)}`,
    line: phrase`Started ${days(figures.ageDays)} ago${silence}; ${percent(0.85)} of ${whose(basis, 'items')} finish within ${number(figures.expectedDays)}.`,
    because: phrase`it was started ${days(figures.ageDays)} ago and left to lie for ${days(figures.idleDays)}`,
  };
}
