import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const singlePoint: SignalWords<'single-point'> = { sample: 'items', tell: singlePointWords };

/** "One person did 82% of the work" / "Of 11 finished items. The same person has 100% of what is open." */
function singlePointWords({ figures }: FindingOf<'single-point'>, say: HealthSay): FindingWords {
  const { finishedShare: share, finished, openShare: open } = figures;
  return {
    title: say.phrase('signal.single-point.title', { share }),
    line: say.phrase('signal.single-point.line', { finished, open }),
  };
}
