import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const scopeChurn: SignalWords<'scope-churn'> = { tell: scopeChurnWords };

/** "Scope swapped after the start" / "6 items in, 5 out: 92% of the start. Usual: up to 30%." */
function scopeChurnWords({ figures }: FindingOf<'scope-churn'>, say: HealthSay): FindingWords {
  const { addedCount: added, removedCount: removed, churnShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.scope-churn.title'),
    line: say.phrase('signal.scope-churn.line', { added, removed, share, usual }),
  };
}
