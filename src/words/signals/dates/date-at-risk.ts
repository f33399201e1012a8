import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const dateAtRisk: SignalWords<'date-at-risk'> = { tell: dateAtRiskWords };

/** "3% chance to finish by 27 Mar" / "34 items left, 26 working days to the target." */
function dateAtRiskWords({ figures }: FindingOf<'date-at-risk'>, say: HealthSay): FindingWords {
  const { open, daysLeft, targetOn: on, chance } = figures;
  if (chance === null) {
    return {
      title: say.phrase('signal.date-at-risk.passed.title', { days: -daysLeft }),
      line: say.phrase('signal.date-at-risk.passed.line', { open, on }),
    };
  }
  return {
    title: say.phrase('signal.date-at-risk.title', { chance, on }),
    line: say.phrase('signal.date-at-risk.line', { open, days: daysLeft }),
  };
}
