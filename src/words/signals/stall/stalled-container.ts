import { type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { counted, days, number, percent } from '../../format';
import { phrase } from '../../phrase';

export const stalledContainer: SignalWords<'stalled-container'> = {
  label: 'Nothing finished',
  meaning:
    'Nothing in it was finished for longer than its finishes usually lie apart, although work is open. Many things may be begun at once, or all wait for one.',
  computed:
    'Working days since the last finish, or since the first start, held against 95 % of its own gaps between two days with a finish, and a week at least; where it has too few, those of the others of its project.',
  sample: ['gap between two days with a finish', 'gaps between two days with a finish'],
  tell: stalledContainerWords,
};

/** "Nothing finished for 14 days" / "9 items are open; 95 % of the gaps between two days with a finish are up to 6." */
function stalledContainerWords({ figures, evidence }: FindingOf<'stalled-container'>): FindingWords {
  const { days: gap, usualDays, openItems } = figures;
  const last = evidence.some(({ kind }) => kind === 'finished')
    ? phrase` The last was ${itemOf(evidence, 'finished')}.`
    : [];
  const are = openItems === 1 ? 'is' : 'are';
  return {
    title: phrase`Nothing finished for ${days(gap)}`,
    line: phrase`${counted(openItems, 'item')} ${are} open; ${percent(0.95)} of the gaps between two days with a finish are up to ${number(usualDays)}.${last}`,
    because: phrase`nothing in it was finished for ${days(gap)}`,
  };
}
