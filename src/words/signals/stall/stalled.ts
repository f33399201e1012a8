import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const stalled: SignalWords<'stalled'> = { sample: 'items', tell: stalledWords };

/** "Stalled in Review" / "9 days in this status. 12% chance to leave within 10 days." */
function stalledWords({ figures, severity }: FindingOf<'stalled'>, say: HealthSay): FindingWords {
  const { statusName, days, chanceToMove, horizonDays } = figures;
  return {
    title: say.phrase('signal.stalled.title', { severity, status: statusName }),
    line: say.phrase('signal.stalled.line', { days, chance: possible(chanceToMove), horizon: horizonDays }),
  };
}

/** What has never happened may happen yet: a chance is never told as none. */
function possible(chance: number): number {
  return Math.max(chance, Number.EPSILON);
}
