import { isObject, type Json } from '../../fields/json';
import { readDocument } from './atlassian-document';
import type { RichText } from './rich-text-shape';
import { readWikiMarkup } from './wiki-markup';
const EMPTY: RichText = { lines: [], spoken: '', mentions: [], addresses: [] };

/** Rich text as Cloud sends it (a document) or as servers and exports do (wiki markup); null if it is neither. */
export function readRichText(value: unknown): RichText | null {
  if (value === null) return EMPTY;
  if (typeof value === 'string') {
    const document = documentIn(value);
    return document === null ? readWikiMarkup(value) : readDocument(document);
  }
  return isObject(value) && value['type'] === 'doc' ? readDocument(value) : null;
}

/** Databases and connectors store a document as JSON text. */
function documentIn(text: string): Json | null {
  if (!text.startsWith('{') || text.length > LONGEST_DOCUMENT) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && value['type'] === 'doc' ? value : null;
  } catch {
    return null;
  }
}

const LONGEST_DOCUMENT = 1_000_000;

/** The number of characters of plain text; consecutive white space counts as one. */
export function textLength({ lines }: RichText): number {
  return lengthOfLines(lines);
}

/** The same for lines only. */
export function lengthOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0) + Math.max(0, lines.length - 1);
}
