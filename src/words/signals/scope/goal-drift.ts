import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number, percent } from '../../format';
import { phrase } from '../../phrase';

export const goalDrift: SignalWords<'goal-drift'> = {
  label: 'Goal drift',
  meaning:
    'What the item is to achieve was rewritten after its start by more than your team usually rewrites. Work that was done may no longer be what is wanted.',
  computed:
    'By how many characters each edit of the description or the acceptance criteria after the first day made them longer or shorter, added up, over their length then; held against 85 % of your finished items.',
  sample: ['finished item', 'finished items'],
  tell: goalDriftWords,
};

/** "Goal rewritten after the start" / "3 edits moved 80 % of the text (+450 characters); your usual is up to 20 %." */
function goalDriftWords({ figures }: FindingOf<'goal-drift'>): FindingWords {
  const { edits, driftShare, grownBy, usualShare } = figures;
  const grown = grownBy > 0 ? `+${number(grownBy)}` : number(grownBy);
  return {
    title: phrase`Goal rewritten after the start`,
    line: phrase`${counted(edits, 'edit')} moved ${percent(driftShare)} of the text (${grown} characters); your usual is up to ${percent(usualShare)}.`,
    because: phrase`its goal was rewritten after the start`,
  };
}
