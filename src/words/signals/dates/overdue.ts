import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const overdue: SignalWords<'overdue'> = { tell: overdueWords };

/** "Overdue by 6.5 days, since 14 Mar" / "2 items that have a target wait for it, the first target is 22 Mar." */
function overdueWords({ figures }: FindingOf<'overdue'>, say: HealthSay): FindingWords {
  const { dueOn, days, waiting, neededOn: first } = figures;
  return {
    title: say.phrase('signal.overdue.title', { days, on: dueOn }),
    line:
      first === null
        ? say.phrase('signal.overdue.line')
        : say.phrase('signal.overdue.waiting.line', { waiting, first }),
  };
}
