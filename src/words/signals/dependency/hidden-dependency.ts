import { type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { counted } from '../../format';
import { phrase } from '../../phrase';

export const hiddenDependency: SignalWords<'hidden-dependency'> = {
  label: 'Perhaps linked',
  meaning:
    'This item and another open one name each other in their words, but no link says how they depend. That may be nothing, or a wait that no plan knows of.',
  computed:
    'Open items that name each other’s keys in description or comments, with no link of any kind between them and neither part of the other. A suggestion, never more.',
  tell: hiddenDependencyWords,
};

/** "May depend on PLAT-7" / "They name each other, and no link says how they belong together." */
function hiddenDependencyWords({ figures, evidence }: FindingOf<'hidden-dependency'>): FindingWords {
  const other = itemOf(evidence, 'mentions');
  const more = figures.pairs > 1 ? ` or ${counted(figures.pairs - 1, 'other item')}` : '';
  return {
    title: phrase`May depend on ${other}${more}`,
    line: phrase`They name each other, and no link says how they belong together.`,
    because: phrase`it may depend on ${other}`,
  };
}
