import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted } from '../../format';
import { phrase } from '../../phrase';

export const bottleneck: SignalWords<'bottleneck'> = {
  label: 'Bottleneck',
  meaning:
    'No other item of its project holds up more work than this one, directly or through others. Nothing else frees more.',
  computed:
    'Open items that wait for it at any depth, by points where most of the project is estimated and else by count; the first of each project, from three items on.',
  tell: bottleneckWords,
};

/** "Holds up 7 items" / "No other of its project holds up more: 21 points. Nobody works on it." */
function bottleneckWords({ figures }: FindingOf<'bottleneck'>): FindingWords {
  const { items, weight, weighedBy, hasOwner, started } = figures;
  const size = weighedBy === 'points' ? `: ${counted(weight, 'point')}` : '';
  const work = started
    ? hasOwner
      ? ''
      : ' It has no owner.'
    : hasOwner
      ? ' It is not started.'
      : ' Nobody works on it.';
  return {
    title: phrase`Holds up ${counted(items, 'item')}`,
    line: phrase`No other of its project holds up more${size}.${work}`,
    because: phrase`${counted(items, 'item')} ${items === 1 ? 'waits' : 'wait'} for it`,
  };
}
