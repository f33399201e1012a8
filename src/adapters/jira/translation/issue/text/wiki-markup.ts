import { CALL } from './call';
import type { RichText } from './rich-text-shape';
import { type WikiPiece, wikiPieces } from './wiki-blocks';

const LINE_ENDS = /\n+/;
const QUOTED_LINE = /^\s*(?:bq\.\s|>)/;
const MENTION = /\[~(?:accountid:)?([^[\]\n]+)\]/g;
const BRACKETS = /\[([^[\]\n]*)\]/g;
/** The content of a link between its brackets: words, an address, a tip. */
const LINK = /^(?:([^|]*)\|)?((?:https?:\/\/|mailto:|[#^])[^|\s]*)(?:\|[^\n]*)?$/;
const BARE_ADDRESS = /https?:\/\/[^\s\]|)>"]+/g;
const TICKED = /`([^`\n]+)`/g;
const MACRO = /\{[a-z]+(?::[^{}\n]*)?\}/gi;
const IMAGE = /!([^!\s|]+\.\w{2,5})(?:\|[^!\n]*)?!/g;
const LINE_MARK = /^\s*(?:h[1-6]\.\s|bq\.\s|[*#>-]+\s|\|+)\s*/;

/**
 * Text in Jira's wiki markup, as in servers, changelogs and exports; markdown in it is read as well. Takes time linear
 * in the length of the text.
 */
export function readWikiMarkup(source: string): RichText {
  const pieces = wikiPieces(source);
  const spoken = piecewise(pieces, () => '\n').map((line) =>
    QUOTED_LINE.test(line) ? null : replaceMonospaced(line, 'left out'),
  );
  const calls = spoken.filter((line) => line !== null).join('\n');
  return {
    lines: linesOf(pieces),
    spoken: withoutMarkup(replaceLinks(calls.replace(MENTION, CALL), () => ' ').replace(BARE_ADDRESS, ' ')),
    mentions: [...new Set([...calls.matchAll(MENTION)].map((match) => match[1] ?? ''))],
    addresses: addressesIn(source),
  };
}

/** The lines of such a text as plain words, for callers that only need its length. */
export function wikiLines(source: string): readonly string[] {
  return linesOf(wikiPieces(source));
}

function linesOf(pieces: readonly WikiPiece[]): readonly string[] {
  return piecewise(pieces, (block) => `\n${block}\n`)
    .map(plainLine)
    .filter((line) => line !== '');
}

/** The non-empty lines of a text, with its blocks replaced by `put`. */
function piecewise(pieces: readonly WikiPiece[], put: (block: string) => string): readonly string[] {
  return pieces
    .map(({ text, isBlock }) => (isBlock ? put(text) : text))
    .join('')
    .split(LINE_ENDS)
    .filter((line) => line !== '');
}

/** A line without any of these characters is plain text. */
const MARKS = /[[{`!]/;

function plainLine(line: string): string {
  const unmarked = line.replace(LINE_MARK, '');
  return (MARKS.test(unmarked) ? unlinked(unmarked) : unmarked).replace(/\s+/g, ' ').trim();
}

function unlinked(line: string): string {
  const plain = replaceLinks(line.replace(MENTION, '$1'), (link) => link.text || link.address);
  return withoutMarkup(replaceMonospaced(plain, 'kept'));
}

interface WikiLink {
  readonly text: string;
  readonly address: string;
}

function replaceLinks(text: string, put: (link: WikiLink) => string): string {
  return text.replace(BRACKETS, (whole, inside: string) => {
    const link = LINK.exec(inside);
    return link === null ? whole : put({ text: link[1] ?? '', address: link[2] ?? '' });
  });
}

function addressesIn(source: string): readonly string[] {
  const linked = [...source.matchAll(BRACKETS)].flatMap(([, inside = '']) => LINK.exec(inside)?.[2] ?? []);
  return [...linked, ...[...source.matchAll(BARE_ADDRESS)].map(([address]) => address)];
}

/** Text between double braces or backticks, on one line. */
function replaceMonospaced(line: string, text: 'kept' | 'left out'): string {
  let out = '';
  let from = 0;
  for (let start = line.indexOf('{{'); start !== -1; start = line.indexOf('{{', from)) {
    const end = line.indexOf('}}', start + 2);
    // If nothing closes it from here, nothing closes it further on.
    if (end === -1) break;
    out += line.slice(from, start) + (text === 'kept' ? line.slice(start + 2, end) : ' ');
    from = end + 2;
  }
  return (out + line.slice(from)).replace(TICKED, text === 'kept' ? '$1' : ' ');
}

function withoutMarkup(text: string): string {
  return text.replace(IMAGE, ' ').replace(MACRO, ' ');
}
