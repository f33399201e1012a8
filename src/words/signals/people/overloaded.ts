import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number } from '../../format';
import { phrase } from '../../phrase';

export const overloaded: SignalWords<'overloaded'> = {
  label: 'Overloaded',
  meaning:
    'The team works on more things at once than it used to, and finishes no more for it. What is begun waits for what was begun before it.',
  computed:
    'Items in progress that can move, over the people who moved work, in the last weeks, held against 85 % of your own earlier weeks, while no more items were finished than in 85 % of them.',
  sample: ['stretch of earlier weeks', 'stretches of earlier weeks'],
  tell: overloadedWords,
};

/** "5.2 items in progress a person" / "Up to 2.1 were usual; 7 finished in the last 4 weeks, up to 14 were usual." */
function overloadedWords({ figures }: FindingOf<'overloaded'>): FindingWords {
  const { perPerson, usualPerPerson, finished, usualFinished, weeks } = figures;
  return {
    title: phrase`${counted(perPerson, 'item')} in progress a person`,
    line: phrase`Up to ${number(usualPerPerson)} were usual; ${number(finished)} finished in the last ${counted(weeks, 'week')}, up to ${number(usualFinished)} were usual.`,
    because: phrase`the team works on ${number(perPerson)} items a person at once and finishes no more for it`,
  };
}
