import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const priorityChurn: SignalWords<'priority-churn'> = {
  label: 'Priorities change',
  meaning:
    'What comes first changes more often than it used to. Work that is put aside for other work costs twice: it waits, and it has to be taken up again.',
  computed:
    'Open items whose priority or place in the order a person changed, over all open items, week by week, held against 85 % of your own earlier weeks.',
  sample: ['stretch of earlier weeks', 'stretches of earlier weeks'],
  tell: priorityChurnWords,
};

/** "12 items re-prioritised a week" / "18 % of what is open, over the last 4 weeks; up to 7 % was usual." */
function priorityChurnWords({ figures }: FindingOf<'priority-churn'>): FindingWords {
  const { itemsPerWeek, share, usualShare, weeks } = figures;
  return {
    title: phrase`${counted(itemsPerWeek, 'item')} re-prioritised a week`,
    line: phrase`${percent(share)} of what is open, over the last ${counted(weeks, 'week')}; up to ${percent(usualShare)} was usual.`,
    because: phrase`priorities change more than usual`,
  };
}
