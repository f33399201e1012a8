import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const dateMoved: SignalWords<'date-moved'> = { tell: dateMovedWords };

/** "Due date postponed 3 times" / "First date 30 Jan, now 30 days later. The first date has passed." */
function dateMovedWords({ figures }: FindingOf<'date-moved'>, say: HealthSay): FindingWords {
  if (figures.of === 'project') {
    const { itemsPerWeek, share, usualShare: usual, weeks } = figures;
    return {
      title: say.phrase('signal.date-moved.project.title', { items: wholeItems(itemsPerWeek) }),
      line: say.phrase('signal.date-moved.project.line', { share, usual, weeks }),
    };
  }
  const { moves: times, movedDays: days, firstOn: on, firstHasPassed } = figures;
  return {
    title: say.phrase('signal.date-moved.title', { times }),
    line: say.phrase('signal.date-moved.line', { passed: firstHasPassed ? 'yes' : 'no', on, days }),
  };
}

/** Items are whole, and what was found is at least one. */
function wholeItems(perWeek: number): number {
  return Math.max(1, Math.round(perWeek));
}
