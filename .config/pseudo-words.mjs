import { mappedTexts } from './mapped-texts.mjs';

const ACCENTED = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** A compiled message in a pseudo language: letters get accents where possible, and every text is a third longer. */
export const pseudo = (message) => mappedTexts(message, pseudoText);

/** Doubles vowels until the text is a third longer. Words stay whole, so that lines break at the usual places. */
function pseudoText(text) {
  let toAdd = Math.ceil(text.trim().length / 3);
  return [...text]
    .map((letter) => {
      const accented = ACCENTED[letter];
      if (accented === undefined) return letter;
      toAdd -= 1;
      return toAdd >= 0 ? accented + accented.toLowerCase() : accented;
    })
    .join('');
}
