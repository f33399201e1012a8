import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number, percent } from '../../format';
import { phrase } from '../../phrase';

export const overCommitment: SignalWords<'over-commitment'> = {
  label: 'Over-committed',
  meaning:
    'The sprint holds more than your team usually finishes in one, and more likely than not some of it will be left over. Better to choose now what that is than to find out at the end.',
  computed:
    'What is left beside the median that was finished in the last 6 sprints of the board, how often these fell short, and how much of the time has passed, by a model learnt from public sprints.',
  sample: ['earlier sprint', 'earlier sprints'],
  tell: overCommitmentWords,
};

/** "Sprint holds more than is usually finished" / "40 points committed, 28 of them open; your usual is 25. Chance to finish all of it: 22 %." */
function overCommitmentWords({ figures }: FindingOf<'over-commitment'>): FindingWords {
  const { committed, left, usualDelivered, chance, weighedBy } = figures;
  const amount = counted(committed, weighedBy === 'points' ? 'point' : 'item');
  return {
    title: phrase`Sprint holds more than is usually finished`,
    line: phrase`${amount} committed, ${number(left)} of them open; your usual is ${number(usualDelivered)}. Chance to finish all of it: ${percent(chance)}.`,
    because: phrase`its sprint holds ${amount}, where ${number(usualDelivered)} are usually finished`,
  };
}
