/**
 * Text from outside: names of statuses, titles, people, lines of a file. On a terminal and in Markdown it must have no
 * effect other than being shown.
 */

/**
 * Characters that move, colour or hide the text next to them: control characters, text directions, tags, byte order
 * marks.
 */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/**
 * The characters that start a terminal sequence, with the extent of each sequence. Written as numbers, since the
 * characters are invisible.
 */
const [ESCAPE, BELL, CSI, OSC, ST] = [0x1b, 0x07, 0x9b, 0x9d, 0x9c].map((code) => String.fromCharCode(code));
const SEQUENCES = new RegExp(
  [
    `(?:${ESCAPE}\\[|${CSI})[0-?]*[ -/]*[@-~]?`,
    `(?:${ESCAPE}\\]|${OSC})[^${BELL}${ESCAPE}${ST}]*(?:${BELL}|${ESCAPE}\\\\|${ST})?`,
    `${ESCAPE}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);
const MARKUP = /[\\`*_[\]<>~|&]/g;

/** Text of several lines without anything that a terminal interprets. */
export function printable(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(SEQUENCES, '').replace(/\t/g, ' ').replace(CONTROLS, ''));
  // Half of a surrogate pair becomes the replacement character.
  return Buffer.from(lines.join('\n'), 'utf8').toString('utf8');
}

/** One line of plain text. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\t-\r \u2028\u2029]+/g, ' ')).trim();
}

/** One line that Markdown shows as plain text, whatever it contains. */
export function markdownWords(text: string): string {
  return oneLine(text).replace(MARKUP, '\\$&');
}

/** Equivalent JSON that is safe to show on a terminal. */
export function printableJson(json: string): string {
  return json.replace(CONTROLS, (sign) =>
    sign === '\n'
      ? sign
      : [...sign.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
