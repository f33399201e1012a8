import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const carryOver: SignalWords<'carry-over'> = { tell: carryOverWords };

/** "In its 4th sprint" / "Not finished in 3 earlier sprints." */
function carryOverWords({ figures }: FindingOf<'carry-over'>, say: HealthSay): FindingWords {
  const { iterations: sprints } = figures;
  return {
    title: say.phrase('signal.carry-over.title', { sprints }),
    line: say.phrase('signal.carry-over.line', { before: sprints - 1 }),
  };
}
