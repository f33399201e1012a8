import { EVERY_MESSAGE } from '../src/words/every-message';
import type { Locale } from '../src/words/say/locale';
import { type Say, sayTo } from '../src/words/say/say';

/** English uses the international order of dates: "28 Apr". */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de', fr: 'fr', ja: 'ja' };

/** The texts of the terminal in one language, with days in a time zone. */
export function terminalVoice(language: Locale, at: { readonly timeZone: string; readonly takenAt: Date }): Say {
  const listener = { languageTag: TAGS[language], timeZone: at.timeZone, takenAt: at.takenAt.toISOString() };
  return sayTo(listener, EVERY_MESSAGE[language]);
}

/** For callers that chose no language. */
export const ENGLISH: Say = terminalVoice('en', { timeZone: 'UTC', takenAt: new Date(0) });
