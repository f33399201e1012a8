/**
 * Words that somebody else wrote: names of statuses, titles, people, lines of a file. On a terminal and in Markdown they are
 * no more than words.
 */

/** Signs that move, colour or hide what stands beside them: controls, directions of text, tags, marks of byte order. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** The beginnings of a terminal's sequences, with what each would take. Written by number: as signs nobody would see them. */
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

/** Text of several lines without anything that a terminal acts on. */
export function printable(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(SEQUENCES, '').replace(/\t/g, ' ').replace(CONTROLS, ''));
  // Half of a pair of surrogates becomes the sign for what cannot be read.
  return Buffer.from(lines.join('\n'), 'utf8').toString('utf8');
}

/** One line of plain words. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\t-\r \u2028\u2029]+/g, ' ')).trim();
}

/** One line that is words in Markdown too, whatever it holds. */
export function markdownWords(text: string): string {
  return oneLine(text).replace(MARKUP, '\\$&');
}

/** JSON that says the same, and that a terminal may show. */
export function printableJson(json: string): string {
  return json.replace(CONTROLS, (sign) =>
    sign === '\n'
      ? sign
      : [...sign.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
