import type { Facts } from '../../../src/core/facts/facts';
import type { Locale } from '../../../src/words/say/locale';
import type { Say } from '../../../src/words/say/say';
import { terminalVoice } from '../../terminal-voice';

/** The texts of a report in one language, with days in the zone of its working calendar. */
export function reportVoice({ snapshot: { calendar, takenAt } }: Pick<Facts, 'snapshot'>, language: Locale): Say {
  return terminalVoice(language, { timeZone: calendar.settings.timeZone, takenAt });
}
