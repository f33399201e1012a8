import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, dayOfDate, days, percent, type WordsContext } from '../../format';
import { phrase } from '../../phrase';

export const dateAtRisk: SignalWords<'date-at-risk'> = {
  label: 'Date at risk',
  meaning:
    'What is open does not fit into the time that is left, at the pace at which this work has moved so far. Either the date moves, or something is left out.',
  computed:
    'The chance that the forecast gives the date. Where there is no forecast: how often so many items of this epic or version were finished within as many days as are left, in the last half year.',
  sample: ['earlier stretch of days', 'earlier stretches of days'],
  tell: dateAtRiskWords,
};

/** "9 items left for 4 days" / "Chance to be in time, by the forecast: 12 %; it is due on 14 Mar." */
function dateAtRiskWords({ figures }: FindingOf<'date-at-risk'>, context: WordsContext): FindingWords {
  const { open, daysLeft, targetOn, chance, toldBy } = figures;
  const day = dayOfDate(targetOn, context);
  if (chance === null) {
    return {
      title: phrase`${counted(open, 'item')} open after the date`,
      line: phrase`It was due on ${day}, ${days(-daysLeft)} ago.`,
      because: phrase`it was due on ${day} and ${counted(open, 'item')} ${open === 1 ? 'is' : 'are'} open`,
    };
  }
  return {
    title: phrase`${counted(open, 'item')} left for ${days(daysLeft)}`,
    line:
      toldBy === 'forecast'
        ? phrase`Chance to be in time, by the forecast: ${percent(chance)}; it is due on ${day}.`
        : phrase`So much was finished in so short a time in ${percent(chance)} of its past; it is due on ${day}.`,
    because: phrase`${counted(open, 'item')} ${open === 1 ? 'is' : 'are'} left for ${days(daysLeft)}`,
  };
}
