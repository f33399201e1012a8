import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const zombie: SignalWords<'zombie'> = { sample: 'items', tell: zombieWords };

/** "Old, no activity for 31 days" / "Started 64 days ago. Usual: up to 14 days." */
function zombieWords({ figures, basis }: FindingOf<'zombie'>, say: HealthSay): FindingWords {
  const { ageDays: age, idleDays, expectedDays: usual } = figures;
  return {
    title: say.phrase('signal.zombie.title', { days: idleDays }),
    line: say.phrase('signal.zombie.line', { past: pastOf(basis), age, usual }),
  };
}
