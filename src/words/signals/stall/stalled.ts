import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { days, number, percent } from '../../format';
import { phrase } from '../../phrase';
import { isOfStatus, whose } from '../../usual';

export const stalled: SignalWords<'stalled'> = {
  label: 'Stalled',
  meaning:
    'The item is in progress, but it is unlikely to leave its status soon. It is among the fifth of your work in progress that is least likely to move.',
  computed:
    'A model of your own earlier items gives the chance to leave the status within the next 10 working days: from the time there and before, how long nothing has left the status, changes of owner, and the pace of the status, type and project. It starts from what public trackers taught. At most 20 % of a project’s items in progress are called stalled, and never what is blocked.',
  sample: ['stay', 'stays'],
  tell: stalledWords,
};

/** What makes a move unlikely, by the term of the model that says so. */
const AGAINST: Readonly<Record<FindingOf<'stalled'>['figures']['drivers'][number]['term'], string>> = {
  'days-in-status': 'the time it has been there',
  'days-before': 'the time it waited before',
  'year-end': 'that holidays lie in the next two weeks',
  'last-exit': 'that nothing has left this status for long',
  'hand-offs': 'that it did not change hands since',
  status: 'the pace of this status',
  type: 'the pace of its type',
  project: 'the pace of this project',
};

/** "Stalled in Review" / "9.5 days; 85 % of your items leave Review within 4. Against it: the time it has been there." */
function stalledWords({ figures, basis }: FindingOf<'stalled'>): FindingWords {
  const { statusName, usualDays, chanceToMove, horizonDays, drivers } = figures;
  const against = drivers
    .filter(({ logOdds }) => logOdds < 0)
    .slice(0, 2)
    .map(({ term }) => AGAINST[term]);
  const place = isOfStatus(basis) ? statusName : 'a status';
  const stay =
    usualDays !== null && figures.days > usualDays
      ? phrase`${days(figures.days)}; ${percent(0.85)} of ${whose(basis, 'items')} leave ${place} within ${number(usualDays)}.`
      : phrase`${days(figures.days)}; ${chance(chanceToMove)} chance to leave ${statusName} in the next ${days(horizonDays)}.`;
  return {
    title: phrase`Stalled in ${statusName}`,
    line: against.length === 0 ? stay : phrase`${stay} Against it: ${against.join(' and ')}.`,
    because: phrase`it has been in ${statusName} for ${days(figures.days)}`,
  };
}

/** What has never happened may happen yet: a chance is never told as none. */
function chance(share: number): string {
  return percent(Math.max(share, Number.EPSILON));
}
