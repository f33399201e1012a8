import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const ageing: SignalWords<'ageing'> = { sample: 'items', tell: ageingWords };

/** "Open longer than usual" / "Started 32 days ago. Usual: up to 14 days." */
function ageingWords({ figures, basis, severity }: FindingOf<'ageing'>, say: HealthSay): FindingWords {
  const { ageDays: age, expectedDays: usual, severeDays: most } = figures;
  return {
    title: say.phrase('signal.ageing.title', { severity }),
    line:
      severity === 'severe'
        ? say.phrase('signal.ageing.line.severe', { age, most })
        : say.phrase('signal.ageing.line', { past: pastOf(basis), age, usual }),
  };
}
