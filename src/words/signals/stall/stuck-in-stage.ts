import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, days, number } from '../../format';
import { phrase } from '../../phrase';

export const stuckInStage: SignalWords<'stuck-in-stage'> = {
  label: 'Queue grows',
  meaning:
    'More work lies in one stage than usually, and lies there for longer. What is handed on to that stage does not come out of it.',
  computed:
    'Items in each stage that work is handed on to, at the end of each week of the past year but the last eight: raised when there are more now than in 85 % of those weeks, and half of them have been there for longer than half of such queues were.',
  sample: ['week', 'weeks'],
  tell: stuckInStageWords,
};

/** "9 items pile up in In Review" / "Usually up to 4; half of them have been there for 8 days or more, usually up to 2." */
function stuckInStageWords({ figures }: FindingOf<'stuck-in-stage'>): FindingWords {
  const { statusName, items, usualItems, medianDays, usualDays } = figures;
  return {
    title: phrase`${counted(items, 'item')} pile up in ${statusName}`,
    line: phrase`Usually up to ${number(usualItems)}; half of them have been there for ${days(medianDays)} or more, usually up to ${number(usualDays)}.`,
    because: phrase`${counted(items, 'item')} pile up in ${statusName}`,
  };
}
