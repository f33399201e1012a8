import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const returned: SignalWords<'returned'> = {
  label: 'Work comes back',
  meaning:
    'More finished work is opened again than used to be. What counts as done is not what was expected, or not what was checked.',
  computed:
    'Items that left done again over the items finished, in the last weeks, held against 85 % of your own earlier weeks.',
  sample: ['stretch of earlier weeks', 'stretches of earlier weeks'],
  tell: returnedWords,
};

/** "Finished work came back 6 times" / "That is 17 % of 35 items finished for good in the last 4 weeks; up to 6 % was usual." */
function returnedWords({ figures }: FindingOf<'returned'>): FindingWords {
  const { reopened, finished, share, usualShare, weeks } = figures;
  return {
    title: phrase`Finished work came back ${counted(reopened, 'time')}`,
    line: phrase`That is ${percent(share)} of ${counted(finished, 'item')} finished for good in the last ${counted(weeks, 'week')}; up to ${percent(usualShare)} was usual.`,
    because: phrase`finished work came back ${counted(reopened, 'time')}`,
  };
}
