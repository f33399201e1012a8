import type { Locale } from '../say/locale';
import type { Messages, Translated } from '../say/messages';
import { SIGNAL_SENTENCES } from '.';

type Sentences = typeof SIGNAL_SENTENCES;

type Sentence = {
  [Id in keyof Sentences]: {
    [Name in keyof Sentences[Id]['en'] & string]: { key: `signal.${Id}.${Name}`; text: Sentences[Id]['en'][Name] };
  }[keyof Sentences[Id]['en'] & string];
}[keyof Sentences];

/** The messages of all signals, by key: `signal.stalled.title`. */
type EnglishSentences = { readonly [Each in Sentence as Each['key']]: Each['text'] };

/** The messages of all signals in one language, as a part of the catalogue. */
export function signalSentences(locale: 'en'): EnglishSentences;
export function signalSentences(locale: Locale): Translated<EnglishSentences>;
export function signalSentences(locale: Locale): Messages {
  return Object.fromEntries(
    Object.entries(SIGNAL_SENTENCES).flatMap(([id, sentences]) =>
      Object.entries(sentences[locale]).map(([name, text]) => [`signal.${id}.${name}`, text]),
    ),
  );
}
