import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const unseen: SignalWords<'unseen'> = {
  label: 'Unseen',
  meaning:
    'Much of this was written down once and never looked at again. How long it takes and what it needs is guesswork.',
  computed:
    'Open items without owner, estimate, link and any act since they were made, over all that is open, held against your last comparable scopes at the same share of their time.',
  sample: ['earlier scope', 'earlier scopes'],
  tell: unseenWords,
};

/** "8 of 20 open items were never looked at" / "That is 40 %; up to 10 % is usual by now." */
function unseenWords({ figures }: FindingOf<'unseen'>): FindingWords {
  const { unseen: count, open, share, usualShare } = figures;
  return {
    title: phrase`${String(count)} of ${counted(open, 'open item')} were never looked at`,
    line: phrase`That is ${percent(share)}, without owner, estimate, link or any act; up to ${percent(usualShare)} is usual by now.`,
    because: phrase`${percent(share)} of it was never looked at`,
  };
}
