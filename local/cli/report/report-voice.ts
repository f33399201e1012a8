import type { Facts } from '../../../src/core/facts/facts';
import { EVERY_MESSAGE } from '../../../src/words/every-message';
import type { Locale } from '../../../src/words/say/locale';
import { type Say, sayTo } from '../../../src/words/say/say';

/** English writes dates as most of the world does: "28 Apr". */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de', fr: 'fr', ja: 'ja' };

/** The voice of a report in one language, with days in the zone of its working calendar. */
export function reportVoice({ snapshot: { calendar, takenAt } }: Pick<Facts, 'snapshot'>, language: Locale): Say {
  const languageTag = TAGS[language];
  const listener = { languageTag, timeZone: calendar.settings.timeZone, takenAt: takenAt.toISOString() };
  return sayTo(listener, EVERY_MESSAGE[language]);
}
