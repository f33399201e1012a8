import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const unclear: SignalWords<'unclear'> = { sample: 'items', tell: unclearWords };

/** "No acceptance criteria" / "96% of finished items of this type have it." */
function unclearWords({ figures, basis }: FindingOf<'unclear'>, say: HealthSay): FindingWords {
  const { lacks, usualShare: share } = figures;
  const [only, second, third] = lacks;
  const missing = second === undefined ? (only ?? 'other') : third === undefined ? 'two' : 'three';
  return {
    title: say.phrase('signal.unclear.title', { lacks: missing }),
    line: say.phrase('signal.unclear.line', { past: pastOf(basis), share }),
  };
}
