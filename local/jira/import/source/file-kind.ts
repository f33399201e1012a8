import type { FileRefusal, ForeignFormat } from '../../../../src/words/import';
import { csvDelimiter } from './csv-issues';

/** How a file is read, or the reason why it is not. */
export type FileKind =
  | { readonly kind: 'json-lines' | 'json' | 'rss' }
  | { readonly kind: 'csv'; readonly delimiter: string }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

const MAGIC: readonly (readonly [signature: string, format: ForeignFormat])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['25504446', 'pdf'],
  ['d0cf11e0', 'excel'],
  ['425a68', 'bzip2'],
  ['fd377a585a', 'xz'],
  ['28b52ffd', 'zstd'],
  ['377abcaf271c', '7z'],
];

/** The kind of a file, from its first bytes unchanged (`raw`), its first bytes as text, and its name. */
export function fileKind(path: string, { raw, text }: { readonly raw: Buffer; readonly text: Buffer }): FileKind {
  const format = foreignFormat(path, raw) ?? (text.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : null);
  if (format !== null) return refused({ kind: 'foreign', format });
  const head = text.toString('utf8').trimStart();
  if (head === '') return refused({ kind: 'empty' });
  if (head.startsWith('<')) return markup(head);
  if (head.startsWith('[')) return { kind: 'json' };
  if (head.startsWith('{')) return { kind: isLines(head) ? 'json-lines' : 'json' };
  // A table in Windows-1252 contains letters that are no valid UTF-8.
  const delimiter = csvDelimiter(head) ?? csvDelimiter(text.toString('latin1').trimStart());
  if (delimiter !== null) return { kind: 'csv', delimiter };
  // Whatever the first line is: the others may be issues.
  return linesOf(head).some(isWholeObject) ? { kind: 'json-lines' } : refused({ kind: 'unknown-text' });
}

const refused = (refusal: FileRefusal): FileKind => ({ kind: 'refused', refusal });

function foreignFormat(path: string, raw: Buffer): ForeignFormat | null {
  const start = raw.subarray(0, 8).toString('hex');
  const format = MAGIC.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
  return format === 'zip' && /\.(?:xlsx|xlsm|ods)$/i.test(path) ? 'excel' : format;
}

/** Words that login pages contain and exports do not. */
const LOGIN = /log ?in|sign in|anmelden|connexion|os_username|id\.atlassian\.com|saml/i;

function markup(head: string): FileKind {
  const isPage = /<(?:!doctype )?html/i.test(head);
  if (!isPage && /<rss[\s>]/i.test(head)) return { kind: 'rss' };
  if (!isPage) return refused({ kind: 'foreign', format: 'xml' });
  return refused(LOGIN.test(head) ? { kind: 'login-page' } : { kind: 'foreign', format: 'html' });
}

const linesOf = (head: string): readonly string[] => head.split(/\r?\n/).filter((line) => line.trim() !== '');

/**
 * Whether each line is an object of its own. A first line that is none may be the start of an object over several
 * lines, or one damaged line among others: then the next lines decide.
 */
function isLines(head: string): boolean {
  const [first = '', ...others] = linesOf(head);
  // A line longer than the part that was read: it may be a page of many issues or an issue with many changes.
  if (others.length === 0) return isWholeObject(first) && !/^\{[^{}[\]]*"issues"\s*:/.test(first);
  if (isWholeObject(first)) return true;
  return !/[{[,]\s*$/.test(first) && others.some((line) => line.startsWith('{') && isWholeObject(line));
}

function isWholeObject(line: string): boolean {
  if (!/^\s*\{/.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
