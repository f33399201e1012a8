import type { FindingOf, FindingWords, SignalWords } from '../finding-words';
import { counted, number, percent } from '../format';
import { phrase } from '../phrase';

export const returned: SignalWords<'returned'> = {
  label: 'Work comes back',
  meaning:
    'More finished work is opened again than used to be. What counts as done is not what was expected, or not what was checked.',
  computed:
    'Items that left done again over the items finished, in the last weeks, held against 85 % of your own earlier weeks.',
  sample: ['stretch of earlier weeks', 'stretches of earlier weeks'],
  tell: returnedWords,
};

/** "6 finished items came back" / "17 % of the 35 finished in the last 4 weeks; up to 6 % were usual." */
function returnedWords({ figures }: FindingOf<'returned'>): FindingWords {
  const { reopened, finished, share, usualShare, weeks } = figures;
  return {
    title: phrase`${counted(reopened, 'finished item')} came back`,
    line: phrase`${percent(share)} of the ${number(finished)} finished in the last ${counted(weeks, 'week')}; up to ${percent(usualShare)} was usual.`,
    because: phrase`${percent(share)} of what was finished came back`,
  };
}
