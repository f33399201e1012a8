import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const singlePoint: SignalWords<'single-point'> = {
  label: 'One person knows it',
  meaning:
    'Nearly all of this work was done by one person, who also holds what is open. Should they be away, it stands still, and nobody else knows it.',
  computed:
    'The largest part of the finished work that one owner did, where the same owner holds as much of the open work. Told of the epic only; people are not compared.',
  tell: singlePointWords,
};

/** "One person did 82 % of it" / "Of 11 finished items, and holds 100 % of what is open." */
function singlePointWords({ figures }: FindingOf<'single-point'>): FindingWords {
  const { finishedShare, finished, openShare, weighedBy } = figures;
  const measure = weighedBy === 'points' ? ', by points' : '';
  return {
    title: phrase`One person did ${percent(finishedShare)} of it`,
    line: phrase`Of ${counted(finished, 'finished item')}${measure}; the same person holds ${percent(openShare)} of what is open.`,
    because: phrase`only one person knows it`,
  };
}
