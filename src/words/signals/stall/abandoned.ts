import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const abandoned: SignalWords<'abandoned'> = {
  label: 'Abandoned',
  meaning:
    'Work on this has come to nothing, and nobody has closed it. Stop it, or finish the smallest piece that is of use.',
  computed:
    'Whole weeks without a finished item and without any act on what is open, where at the pace before so long a pause would come by chance in less than one case of twenty.',
  sample: ['earlier week', 'earlier weeks'],
  tell: abandonedWords,
};

/** "Nothing for 9 weeks, 6 items open" / "Before, something was finished in 80 % of the weeks." */
function abandonedWords({ figures }: FindingOf<'abandoned'>): FindingWords {
  const { weeks, idleWeeks, activeShare, open } = figures;
  return {
    title: phrase`Nothing finished for ${counted(weeks, 'week')}, ${counted(open, 'item')} open`,
    line: phrase`Nobody has touched what is open for ${counted(idleWeeks, 'week')}; before, something was finished in ${percent(activeShare)} of the weeks.`,
    because: phrase`work on it has come to nothing`,
  };
}
