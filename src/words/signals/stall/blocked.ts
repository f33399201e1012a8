import { factOf, type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { counted, dayOfInstant, days, type WordsContext } from '../../format';
import { phrase } from '../../phrase';

export const blocked: SignalWords<'blocked'> = {
  label: 'Blocked',
  meaning:
    'The item cannot move: it is flagged, stands in a blocked status, or waits for another item that is not finished. Somebody has to clear the way first.',
  computed:
    'The time of the present block and of all blocks, overlaps counted once. Severe when the present one is longer than 85 % of your whole stays in this status.',
  sample: ['stay', 'stays'],
  tell: blockedWords,
};

/** "Flagged as blocked" / "6 days, since 12 Feb; 11 days over 3 times in all." */
function blockedWords(finding: FindingOf<'blocked'>, context: WordsContext): FindingWords {
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
