import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const scopeCreep: SignalWords<'scope-creep'> = { tell: scopeCreepWords };

/** "Project scope grew by 41%" / "32 added, 2 removed since 3 Nov 2025. Usual by now: up to 15%." */
function scopeCreepWords({ figures, basis, subject }: FindingOf<'scope-creep'>, say: HealthSay): FindingWords {
  const { addedCount: added, removedCount: removed, baselineOn: on, netShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.scope-creep.title', { subject, share }),
    line: say.phrase('signal.scope-creep.line', { past: pastOf(basis), added, removed, on, usual }),
  };
}
