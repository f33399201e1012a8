import type { FindingOf, FindingWords, SignalWords } from '../finding-words';
import { counted, days, number } from '../format';
import { phrase } from '../phrase';

export const stuckInStage: SignalWords<'stuck-in-stage'> = {
  label: 'Queue grows',
  meaning:
    'More work lies in one status than usually, and lies there for longer. What comes into that stage does not come out of it.',
  computed:
    'Items in each status of work in progress at the end of each of the last 26 weeks: raised when there are more now than in 85 % of them and than two weeks ago, and half of them have been there for longer than half of those then.',
  sample: ['week', 'weeks'],
  tell: stuckInStageWords,
};

/** "9 items pile up in In Review" / "Usually up to 4; half of them are there for 8 days, two weeks ago it were 2." */
function stuckInStageWords({ figures }: FindingOf<'stuck-in-stage'>): FindingWords {
  const { statusName, items, usualItems, medianDays, medianDaysBefore } = figures;
  return {
    title: phrase`${counted(items, 'item')} pile up in ${statusName}`,
    line: phrase`Usually up to ${number(usualItems)}; half of them have been there for ${days(medianDays)} or more, two weeks ago for ${number(medianDaysBefore)}.`,
    because: phrase`${counted(items, 'item')} pile up in ${statusName}`,
  };
}
