import { CALL } from './call';
import type { RichText } from './rich-text';

const CODE_OR_QUOTE = /\{(code|noformat|quote)(?::[^}\n]*)?\}([\s\S]*?)\{\1\}|```([\s\S]*?)```/g;
const QUOTED_LINE = /^\s*(?:bq\.\s|>)/;
const MENTION = /\[~(?:accountid:)?([^\]\n]+)\]/g;
const LINK = /\[(?:([^\]|\n]*)\|)?((?:https?:\/\/|mailto:|[#^])[^\]|\s]*)(?:\|[^\]\n]*)?\]/g;
const BARE_ADDRESS = /https?:\/\/[^\s\]|)>"]+/g;
const MONOSPACED = /\{\{([^\n]*?)\}\}|`([^`\n]+)`/g;
const MACRO = /\{[a-z]+(?::[^}\n]*)?\}/gi;
const IMAGE = /!\S+\.\w{2,5}(?:\|[^!\n]*)?!/g;
const LINE_MARK = /^\s*(?:h[1-6]\.\s|bq\.\s|[*#>-]+\s|\|+)\s*/;

/** Text in Jira's wiki markup, as servers, changelogs and exports hold it; what markdown adds to it is read as well. */
export function readWikiMarkup(source: string): RichText {
  const addresses = [...source.matchAll(LINK), ...source.matchAll(BARE_ADDRESS)].map((match) => match[2] ?? match[0]);
  const plain = source.replace(CODE_OR_QUOTE, '\n$2$3\n');
  const said = source
    .replace(CODE_OR_QUOTE, '\n')
    .split('\n')
    .filter((line) => !QUOTED_LINE.test(line))
    .join('\n')
    .replace(MONOSPACED, ' ');
  return {
    lines: plain
      .split('\n')
      .map(plainLine)
      .filter((line) => line !== ''),
    spoken: withoutMarkup(said.replace(MENTION, CALL).replace(LINK, ' ').replace(BARE_ADDRESS, ' ')),
    mentions: [...new Set([...said.matchAll(MENTION)].map((match) => match[1] ?? ''))],
    addresses,
  };
}

function plainLine(line: string): string {
  const unlinked = line
    .replace(LINE_MARK, '')
    .replace(MENTION, '$1')
    .replace(LINK, (_, text: string | undefined, address: string) => text || address)
    .replace(MONOSPACED, (_, mono?: string, tick?: string) => mono ?? tick ?? '');
  return withoutMarkup(unlinked).replace(/\s+/g, ' ').trim();
}

function withoutMarkup(text: string): string {
  return text.replace(IMAGE, ' ').replace(MACRO, ' ');
}
