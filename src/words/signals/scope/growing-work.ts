import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const growingWork: SignalWords<'growing-work'> = { sample: 'weeks', tell: growingWorkWords };

/** "Open work grew by 49%" / "From 228 to 339 items in 90 days. Usual: up to 12%. Last 4 weeks: 58 came in, 25 finished." */
function growingWorkWords({ figures, basis }: FindingOf<'growing-work'>, say: HealthSay): FindingWords {
  const { before, now, days, growthShare: share, usualShare: usual, cameIn, finished, weeks } = figures;
  return {
    title: say.phrase('signal.growing-work.title', { share }),
    line: say.phrase('signal.growing-work.line', {
      past: pastOf(basis),
      before,
      now,
      days,
      usual,
      entered: cameIn,
      finished,
      weeks,
    }),
  };
}
