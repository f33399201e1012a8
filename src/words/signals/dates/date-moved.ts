import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, dayOfDate, days, percent, type WordsContext } from '../../format';
import { phrase } from '../../phrase';

export const dateMoved: SignalWords<'date-moved'> = {
  label: 'Date moved',
  meaning:
    'The date was moved to a later day again and again. It is in time only because the date goes along with the delay.',
  computed:
    'Moves of the due date to a later day: of one item, held against 85 % of your finished items with a date; of a project, items a week, held against your own earlier weeks.',
  sample: ['case of the past', 'cases of the past'],
  tell: dateMovedWords,
};

/** "Its date moved 3 times" / "By 24 days since the first, 14 Mar; in time only because it moved." */
function dateMovedWords({ figures }: FindingOf<'date-moved'>, context: WordsContext): FindingWords {
  if (figures.of === 'project') {
    const { itemsPerWeek, share, usualShare, weeks } = figures;
    return {
      title: phrase`${counted(itemsPerWeek, 'date')} moved out a week`,
      line: phrase`${percent(share)} of what is open, over the last ${counted(weeks, 'week')}; up to ${percent(usualShare)} was usual.`,
      because: phrase`dates are moved out again and again`,
    };
  }
  const { moves, movedDays, firstOn, firstHasPassed } = figures;
  const times = moves === 1 ? 'once' : moves === 2 ? 'twice' : `${String(moves)} times`;
  const only = firstHasPassed ? '; it is in time only because the date moved' : '';
  return {
    title: phrase`Its date moved ${times}`,
    line: phrase`By ${days(movedDays)} since the first, ${dayOfDate(firstOn, context)}${only}.`,
    because: phrase`its date moved ${times}, by ${days(movedDays)}`,
  };
}
