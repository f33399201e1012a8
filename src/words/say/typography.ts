import { ABBREVIATION_END, NO_SIGN, WORDS_FOR_NUMBER } from './formats';
import type { Locale } from './locale';

// A space before these signs is non-breaking, and so is a space between a number and a one-letter unit ("6 d").
const BEFORE_SIGN: Readonly<Record<Locale, RegExp | null>> = {
  en: /(?<=\d) (?=d\b)/g,
  de: / (?=%)|(?<=\d) (?=T\b)/g,
  fr: / (?=[%:;?!»])|(?<=«) |(?<=\d) (?=j\b)/g,
  ja: null,
};

/** The separator between two sentences. */
export const SENTENCE_SPACE: Readonly<Record<Locale, string>> = { en: ' ', de: ' ', fr: ' ', ja: '' };

// A number alone, as in a table, is no beginning of a sentence.
const SIGN_OF_SMALL = new RegExp(`[+\u2212]?${NO_SIGN}`, 'gu');
const WORDS_AT_START = new RegExp(`(^|[.?!] )${WORDS_FOR_NUMBER}(.)(?=[^%]*%.)`, 'gu');

/**
 * A filled message as shown: with non-breaking spaces, no second full stop after a date, and words in the
 * place of a number without a sign where they are of too little for one, with a capital at the beginning of a sentence.
 */
export function printed(text: string, locale: Locale): string {
  const spaces = BEFORE_SIGN[locale];
  const spaced = spaces === null ? text : text.replace(spaces, '\u00a0');
  return withCapitals(withoutDoubleStops(spaced));
}

function withoutDoubleStops(text: string): string {
  return text.includes(ABBREVIATION_END)
    ? text.replaceAll(`${ABBREVIATION_END}.`, '').replaceAll(ABBREVIATION_END, '')
    : text;
}

function withCapitals(text: string): string {
  return text.includes(WORDS_FOR_NUMBER)
    ? text
        .replace(SIGN_OF_SMALL, '')
        .replace(WORDS_AT_START, (_, before: string, letter: string) => before + letter.toUpperCase())
        .replaceAll(WORDS_FOR_NUMBER, '')
    : text;
}
