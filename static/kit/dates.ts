/** The viewer's way to write dates where it is English; else British: the words around a date are English. */
export function localeOfWords(locale: string): string {
  const asTag = locale.replace('_', '-');
  return /^en(-|$)/i.test(asTag) ? asTag : 'en-GB';
}
