/**
 * A name or a phrase as it is compared: lower case, without accents and punctuation, one space between words. Only the
 * accents of Latin, Greek and Cyrillic letters go; the marks that tell Japanese syllables apart stay.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
