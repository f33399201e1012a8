import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const priorityChurn: SignalWords<'priority-churn'> = { sample: 'weeks', tell: priorityChurnWords };

/** "Priorities change often" / "12 items a week, 18% of open items. Usual: up to 7%." */
function priorityChurnWords({ figures }: FindingOf<'priority-churn'>, say: HealthSay): FindingWords {
  const { itemsPerWeek, share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.priority-churn.title'),
    line: say.phrase('signal.priority-churn.line', { items: Math.max(1, Math.round(itemsPerWeek)), share, usual }),
  };
}
