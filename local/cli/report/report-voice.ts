import type { Facts } from '../../../src/core/facts/facts';
import { EVERY_MESSAGE } from '../../../src/words/every-message';
import type { Locale } from '../../../src/words/say/locale';
import { type Say, sayTo } from '../../../src/words/say/say';

/** English uses the international order of dates: "28 Apr". */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de', fr: 'fr', ja: 'ja' };

/** The texts of a report in one language, with days in the zone of its working calendar. */
export function reportVoice({ snapshot: { calendar, takenAt } }: Pick<Facts, 'snapshot'>, language: Locale): Say {
  return terminalVoice(language, { timeZone: calendar.settings.timeZone, takenAt });
}

/** The texts of the terminal before anything is read, or when reading fails. */
export function terminalVoice(language: Locale, at: { readonly timeZone: string; readonly takenAt: Date }): Say {
  const listener = { languageTag: TAGS[language], timeZone: at.timeZone, takenAt: at.takenAt.toISOString() };
  return sayTo(listener, EVERY_MESSAGE[language]);
}
