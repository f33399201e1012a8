/**
 * A name or a phrase in its form for comparison: lower case, without accents and punctuation, one space between words.
 * Only accents of Latin, Greek and Cyrillic letters are removed; marks that distinguish Japanese syllables stay.
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
