import type { FindingOf, FindingWords, SignalWords } from '../finding-words';
import { days, number, percent } from '../format';
import { phrase } from '../phrase';
import { isOfStatus, whose } from '../usual';

export const stalled: SignalWords<'stalled'> = {
  label: 'Stalled',
  meaning:
    'The item is in progress, but it is unlikely to leave its status soon. It is among the fifth of your work in progress that is least likely to move.',
  computed:
    'How long your earlier items stayed in this status gives the chance to leave it within the next 10 working days (Kaplan-Meier survival). At most 20 % of a project’s items in progress are called stalled, and never what is blocked.',
  sample: ['stay', 'stays'],
  tell: stalledWords,
};

/** "Stalled in Review" / "9.5 days; 85 % of your items leave Review within 4." */
function stalledWords({ figures, basis }: FindingOf<'stalled'>): FindingWords {
  const { statusName, usualDays, chanceToMove, horizonDays } = figures;
  const place = isOfStatus(basis) ? statusName : 'a status';
  const line =
    usualDays !== null && figures.days > usualDays
      ? phrase`${days(figures.days)}; ${percent(0.85)} of ${whose(basis, 'items')} leave ${place} within ${number(usualDays)}.`
      : phrase`${days(figures.days)}; ${chance(chanceToMove)} chance to leave ${statusName} in the next ${days(horizonDays)}.`;
  return {
    title: phrase`Stalled in ${statusName}`,
    line,
    because: phrase`it has been in ${statusName} for ${days(figures.days)}`,
  };
}

/** What has never happened may happen yet: a chance is never told as none. */
function chance(share: number): string {
  return percent(Math.max(share, Number.EPSILON));
}
