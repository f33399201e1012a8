import {
  factOf,
  type FindingOf,
  type FindingWords,
  type HealthSay,
  type SignalWords,
} from '../../finding/finding-words';
import { isOfStatus, pastOf } from '../../usual';

/** What the core calls the status of an item before its recorded history begins. */
const UNRECORDED = 'Unrecorded';

export const silent: SignalWords<'silent'> = { tell: silentWords };

/** "No activity for 14 days" / "Last activity on 30 Jan. Usual in Review: up to 5 days." */
function silentWords({ figures, basis, evidence }: FindingOf<'silent'>, say: HealthSay): FindingWords {
  const { idleDays, usualDays, statusName } = figures;
  // A past that was not recorded has no status worth naming.
  const past = isOfStatus(basis) && statusName !== UNRECORDED ? 'status' : pastOf(basis);
  const on = factOf(evidence, 'last-activity')?.at ?? '';
  return {
    title: say.phrase('signal.silent.title', { days: idleDays }),
    line: say.phrase('signal.silent.line', { past, on, status: statusName, usual: usualDays }),
  };
}
