import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number } from '../../format';
import { phrase } from '../../phrase';

export const bouncing: SignalWords<'bouncing'> = {
  label: 'Sent back',
  meaning:
    'The item went backwards in its workflow again and again. What counts as done may not be agreed, or it was handed on before it was ready.',
  computed:
    'Moves to an earlier category, or to an earlier stage of the work, re-openings included; what was put right within minutes is left out. Raised from the second on.',
  tell: bouncingWords,
};

/** "Sent back 3 times" / "Re-opened once among them." */
function bouncingWords({ figures: { times, reopened } }: FindingOf<'bouncing'>): FindingWords {
  const reopenings = reopened === 1 ? 'once' : `${number(reopened)} times`;
  return {
    title: phrase`Sent back ${counted(times, 'time')}`,
    line: reopened === 0 ? phrase`Moved to an earlier status each time.` : phrase`Re-opened ${reopenings} among them.`,
    because: phrase`it was sent back ${counted(times, 'time')}`,
  };
}
