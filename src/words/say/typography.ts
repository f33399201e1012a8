import { ABBREVIATION_END } from './formats';
import type { Locale } from './locale';

// A space before these signs must not break; French puts one before each of them, German before the first alone.
const BEFORE_SIGN: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  de: / (?=%)/g,
  fr: / (?=[%:;?!»])|(?<=«) /g,
  ja: null,
};

/** A filled message as it is printed: with spaces that do not break, and no full stop after one that ends a date. */
export function printed(text: string, locale: Locale): string {
  const spaces = BEFORE_SIGN[locale];
  const spaced = spaces === null ? text : text.replace(spaces, '\u00a0');
  return spaced.includes(ABBREVIATION_END)
    ? spaced.replaceAll(`${ABBREVIATION_END}.`, '').replaceAll(ABBREVIATION_END, '')
    : spaced;
}
