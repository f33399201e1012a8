/** About how many pixels wide a text of an axis is; a sign of Japanese takes twice as much as a letter. */
export const widthOfText = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u3000' ? 12 : 6.2), 0);
