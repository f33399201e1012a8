import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const goalDrift: SignalWords<'goal-drift'> = { sample: 'items', tell: goalDriftWords };

/** "Description changed after start" / "Edited 3 times. 80% of the text changed; usual: up to 20%." */
function goalDriftWords({ figures }: FindingOf<'goal-drift'>, say: HealthSay): FindingWords {
  const { edits, driftShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.goal-drift.title'),
    line: say.phrase('signal.goal-drift.line', { edits, share, usual }),
  };
}
