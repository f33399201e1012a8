import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, percent } from '../../format';
import { phrase } from '../../phrase';

export const discovery: SignalWords<'discovery'> = {
  label: 'Found on the way',
  meaning:
    'The team itself keeps finding work that it did not see at the start, or takes for larger what it had seen. What is to be built, or with what, is not understood yet.',
  computed:
    'Items that people of this scope added or split off after the start, and estimates that grew, over what was there at the start, held against your last comparable scopes at the same share of their time.',
  sample: ['earlier scope', 'earlier scopes'],
  tell: discoveryWords,
};

/** "7 items found on the way" / "And 2 estimates grew: 45 % of what was there at the start, up to 20 % is usual by now." */
function discoveryWords({ figures }: FindingOf<'discovery'>): FindingWords {
  const { found, reEstimated, share, usualShare } = figures;
  const grew = reEstimated === 0 || found === 0 ? 'That is' : `And ${counted(reEstimated, 'estimate')} grew:`;
  return {
    title:
      found === 0
        ? phrase`${counted(reEstimated, 'estimate')} grew`
        : phrase`${counted(found, 'item')} found on the way`,
    line: phrase`${grew} ${percent(share)} of what was there at the start; up to ${percent(usualShare)} is usual by now.`,
    because: phrase`the team keeps finding more work on the way`,
  };
}
