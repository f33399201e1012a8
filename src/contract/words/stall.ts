import { factOf, type FindingOf, type FindingWords, itemOf } from './finding-words';
import { counted, dayOfInstant, days, number, percent, type WordsContext } from './format';
import { phrase } from './phrase';
import { isOfStatus, whose } from './usual';

/** What the core calls the status of an item before its recorded history begins. */
const UNRECORDED = 'Unrecorded';

/** "Stalled in Review" / "9.5 days; 85 % of your items leave Review within 4." */
export function stalledWords({ figures, basis }: FindingOf<'stalled'>): FindingWords {
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

/** "Taking longer than usual" / "32 days since the start; 85 % of your items finish within 14." */
export function ageingWords({ figures, basis, severity }: FindingOf<'ageing'>): FindingWords {
  const { ageDays, expectedDays, severeDays } = figures;
  const beyond = severity === 'severe' ? `, ${percent(0.95)} within ${number(severeDays)}` : '';
  return {
    title: severity === 'severe' ? phrase`Taking far longer than usual` : phrase`Taking longer than usual`,
    line: phrase`${days(ageDays)} since the start; ${percent(0.85)} of ${whose(basis, 'items')} finish within ${number(expectedDays)}${beyond}.`,
    because: phrase`it was started ${days(ageDays)} ago and usually takes up to ${number(expectedDays)}`,
  };
}

/** "Silent for 14 days" / "No activity since 12 Feb; 85 % of your pauses in Review end within 3." */
export function silentWords(finding: FindingOf<'silent'>, context: WordsContext): FindingWords {
  const { figures, basis, evidence } = finding;
  // A past that was not recorded has no status worth naming.
  const place = isOfStatus(basis) && figures.statusName !== UNRECORDED ? ` in ${figures.statusName}` : '';
  const since = factOf(evidence, 'last-activity')?.at ?? null;
  const activity = since === null ? 'No activity' : `No activity since ${dayOfInstant(since, context)}`;
  return {
    title: phrase`Silent for ${days(figures.idleDays)}`,
    line: phrase`${activity}; ${percent(0.85)} of ${whose(basis, 'pauses')}${place} end within ${number(figures.usualDays)}.`,
    because: phrase`nothing has happened for ${days(figures.idleDays)}`,
  };
}

/** "Flagged as blocked" / "6 days, since 12 Feb; 11 days over 3 times in all." */
export function blockedWords(finding: FindingOf<'blocked'>, context: WordsContext): FindingWords {
  const { cause, spans, totalDays } = finding.figures;
  const lasted = finding.figures.days;
  const flaggedAt = cause === 'flag' ? (factOf(finding.evidence, 'flagged')?.at ?? null) : null;
  const since = flaggedAt === null ? '' : `, since ${dayOfInstant(flaggedAt, context)}`;
  const sum = spans > 1 && totalDays !== null ? `; ${days(totalDays)} over ${counted(spans, 'time')} in all` : '';
  const blocker = itemOf(finding.evidence, 'waits-for');
  const span = lasted === null ? phrase`The history does not tell since when.` : phrase`${days(lasted)}${since}${sum}.`;
  const length = lasted === null ? '' : ` for ${days(lasted)}`;
  switch (cause) {
    case 'flag':
      return { title: phrase`Flagged as blocked`, line: span, because: phrase`it has been flagged${length}` };
    case 'status':
      return {
        title: phrase`In a blocked status`,
        line: span,
        because: phrase`it has stood in a blocked status${length}`,
      };
    case 'link':
      return { title: phrase`Blocked by ${blocker}`, line: span, because: phrase`it is blocked by ${blocker}` };
  }
}
