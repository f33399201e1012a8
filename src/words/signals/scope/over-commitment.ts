import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const overCommitment: SignalWords<'over-commitment'> = { sample: 'sprints', tell: overCommitmentWords };

/** "Sprint holds more than typical" / "34 points committed, 40 now. Typical: 25 per sprint." */
function overCommitmentWords({ figures }: FindingOf<'over-commitment'>, say: HealthSay): FindingWords {
  const { committed, held: now, usualDelivered: typical, weighedBy } = figures;
  const unit = weighedBy === 'points' ? 'points' : 'items';
  return {
    title: say.phrase('signal.over-commitment.title'),
    line: say.phrase('signal.over-commitment.line', { unit, committed, now, typical }),
  };
}
