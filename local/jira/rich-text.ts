import { field, isObject, listOf } from './reading';

/** A plain text as an Atlassian document: one paragraph for each line. */
export const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split(/\r?\n/).map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  })),
});

/** A document unchanged, a plain text as a document, nothing as null. */
export function richText(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? null : documentOf(value);
  return isObject(value) ? value : null;
}

/** The text of a document, each block on a line of its own. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  const own = field(value, 'text');
  if (own !== null) return own;
  const separator = value['type'] === 'doc' || value['type'] === 'bulletList' ? '\n' : '';
  return listOf(value['content']).map(plainText).join(separator);
}
