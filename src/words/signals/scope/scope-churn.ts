import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent, signedPercent } from '../../format';
import { phrase } from '../../phrase';
import { itsScope, whoseScope } from '../../whose-scope';

export const scopeChurn: SignalWords<'scope-churn'> = {
  label: 'Scope swapped',
  meaning:
    'Much of the plan was exchanged after the start: work came in and other work went out. The sum looks calm, but what was begun is dropped and what is new was not planned.',
  computed:
    'Added and removed together over what was there at the start, where no more than half of it is left as growth, held against your last comparable scopes at the same share of their time.',
  sample: ['earlier scope', 'earlier scopes'],
  tell: scopeChurnWords,
};

/** "Sprint scope was swapped" / "6 items in and 5 out: 92 % of the start moved, +8 % is left; your usual by now is up to 30 %." */
function scopeChurnWords({ figures, subject }: FindingOf<'scope-churn'>): FindingWords {
  const { addedCount, removedCount, churnShare, netShare, usualShare } = figures;
  return {
    title: phrase`${whoseScope(subject)} was swapped`,
    line: phrase`${counted(addedCount, 'item')} in and ${String(removedCount)} out: ${percent(churnShare)} of the start moved, ${signedPercent(netShare)} is left; your usual by now is up to ${percent(usualShare)}.`,
    because: phrase`much of ${itsScope(subject)} was exchanged after the start`,
  };
}
