import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const stuckInStage: SignalWords<'stuck-in-stage'> = { sample: 'weeks', tell: stuckInStageWords };

/** "9 items queue in Review" / "Usual: up to 4. Half of them are there for 8 days or more." */
function stuckInStageWords({ figures }: FindingOf<'stuck-in-stage'>, say: HealthSay): FindingWords {
  const { statusName: status, items, usualItems, medianDays: days } = figures;
  return {
    title: say.phrase('signal.stuck-in-stage.title', { items, status }),
    line: say.phrase('signal.stuck-in-stage.line', { usual: Math.ceil(usualItems), days }),
  };
}
