/** The languages of the product. English is the source: the others translate it key by key. */
export const LOCALES = ['en', 'de', 'fr', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in each language. */
export type InEveryLocale = Readonly<Record<Locale, string>>;

// Dates are British where Bellwether has no translation for the viewer's language.
const WITHOUT_TRANSLATION = 'en-GB';

/** The language of the product for the language tag of a host: "de" for "de_AT". */
export function localeOf(tag: string): Locale {
  const language = languageOf(tag);
  return LOCALES.find((locale) => locale === language) ?? 'en';
}

/** The tag for formatting dates and numbers, so that they fit the words around them: "en-US" for "en_US". */
export function formattingTag(tag: string): string {
  return languageOf(tag) === localeOf(tag) && isTag(dashed(tag)) ? dashed(tag) : WITHOUT_TRANSLATION;
}

function languageOf(tag: string): string {
  return dashed(tag).split('-')[0]?.toLowerCase() ?? '';
}

function dashed(tag: string): string {
  return tag.replaceAll('_', '-');
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
