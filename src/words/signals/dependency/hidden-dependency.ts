import {
  type FindingOf,
  type FindingWords,
  type HealthSay,
  itemOf,
  type SignalWords,
} from '../../finding/finding-words';

export const hiddenDependency: SignalWords<'hidden-dependency'> = { tell: hiddenDependencyWords };

/** "May depend on PLAT-9" / "The two items mention each other but are not linked." */
function hiddenDependencyWords({ figures, evidence }: FindingOf<'hidden-dependency'>, say: HealthSay): FindingWords {
  const item = itemOf(evidence, 'mentions');
  return {
    title: say.phrase('signal.hidden-dependency.title', { item, more: figures.pairs - 1 }),
    line: say.phrase('signal.hidden-dependency.line'),
  };
}
