const GAP = 8;

/** About how many pixels wide a text of an axis is; a sign of Japanese takes twice as much as a letter. */
export const widthOfText = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u3000' ? 12 : 6.2), 0);

/** How much room the names of an axis take on its left, with what is left free before the chart. */
export const roomForNames = (names: readonly string[], least: number): number =>
  Math.max(least, Math.ceil(GAP + Math.max(0, ...names.map(widthOfText))));

/** Where the middle of a text of this width is drawn to stay in a chart, as near as possible to where it belongs. */
export const insideChart = (middle: number, textWidth: number, chartWidth: number): number =>
  Math.max(textWidth / 2, Math.min(middle, chartWidth - textWidth / 2));
