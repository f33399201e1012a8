import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number, percent } from '../../format';
import { phrase } from '../../phrase';
import { itsScope } from '../../whose-scope';

export const reEstimation: SignalWords<'re-estimation'> = {
  label: 'Estimates moved',
  meaning:
    'Estimates of open work were changed by more than your team usually changes them by this point. The size of what is left was not understood at the start.',
  computed:
    'Points moved on open items after the start, up and down added together, over the points at the start, held against your last comparable scopes at the same share of their time.',
  sample: ['earlier scope', 'earlier scopes'],
  tell: reEstimationWords,
};

/** "Estimates moved after the start" / "12 points up and 3 down on 5 items, 30 % of the start; your usual by now is up to 10 %." */
function reEstimationWords({ figures, subject }: FindingOf<'re-estimation'>): FindingWords {
  const { items, upPoints, downPoints, movedShare, usualShare } = figures;
  return {
    title: phrase`Estimates moved after the start`,
    line: phrase`${counted(upPoints, 'point')} up and ${number(downPoints)} down on ${counted(items, 'item')}, ${percent(movedShare)} of the start; your usual by now is up to ${percent(usualShare)}.`,
    because: phrase`estimates in ${itsScope(subject)} moved by ${percent(movedShare)}`,
  };
}
