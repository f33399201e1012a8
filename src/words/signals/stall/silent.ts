import { factOf, type FindingOf, type FindingWords, type SignalWords } from '../../finding/finding-words';
import { dayOfInstant, days, number, percent, type WordsContext } from '../../format';
import { phrase } from '../../phrase';
import { isOfStatus, whose } from '../../usual';

/** What the core calls the status of an item before its recorded history begins. */
const UNRECORDED = 'Unrecorded';

export const silent: SignalWords<'silent'> = {
  label: 'Silent',
  meaning:
    'Nobody has done anything on the item for unusually long. It may be forgotten, or stuck without anyone having said so.',
  computed:
    'Working days since the last act of a person (status, owner, estimate, comment and the like; not what apps or bulk edits did), held against 85 % of your own pauses in this status.',
  sample: ['pause', 'pauses'],
  tell: silentWords,
};

/** "Silent for 14 days" / "No activity since 12 Feb; 85 % of your pauses in Review end within 3." */
function silentWords(finding: FindingOf<'silent'>, context: WordsContext): FindingWords {
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
