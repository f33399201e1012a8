import { isObject } from '../../fields/json';
import { readDocument } from './atlassian-document';
import type { RichText } from './rich-text-shape';
import { readWikiMarkup } from './wiki-markup';
const EMPTY: RichText = { lines: [], spoken: '', mentions: [], addresses: [] };

/** Rich text as Cloud sends it (a document) or as servers and exports do (wiki markup); null when it is neither. */
export function readRichText(value: unknown): RichText | null {
  if (value === null) return EMPTY;
  if (typeof value === 'string') return readWikiMarkup(value);
  return isObject(value) && value['type'] === 'doc' ? readDocument(value) : null;
}

/** Characters of plain text, white space counted once. */
export function textLength({ lines }: RichText): number {
  return lengthOfLines(lines);
}

/** The same of lines alone. */
export function lengthOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0) + Math.max(0, lines.length - 1);
}
