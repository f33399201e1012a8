import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const bottleneck: SignalWords<'bottleneck'> = { tell: bottleneckWords };

/** "Holds up 7 items" / "More than any other item of its project. No assignee." */
function bottleneckWords({ figures }: FindingOf<'bottleneck'>, say: HealthSay): FindingWords {
  const { items, hasOwner, started } = figures;
  const work = started ? (hasOwner ? 'started' : 'assignee') : hasOwner ? 'idle' : 'none';
  return {
    title: say.phrase('signal.bottleneck.title', { items }),
    line: say.phrase('signal.bottleneck.line', { work }),
  };
}
