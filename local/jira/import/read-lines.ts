import { isAscii } from 'node:buffer';
import { openText } from './source/open-text';

const NEWLINE = 0x0a;
/** More than any issue holds: Jira's longest text has 32,767 characters. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The result of reading one line: its number (from 1) and its text, or the reason why reading stopped. */
export interface LineReader {
  line(text: string, number: number): void;
  /** A line of more than 64 MB was skipped: reading continues with the next one. */
  tooLong?(number: number): void;
  /** The text ended too early; the lines before have been read. */
  broken(why: string, afterLine: number): void;
}

/**
 * Reads a text file line by line, whatever its encoding, gzipped or not. A damaged file is reported to `broken`.
 * @throws RefusedFile for a missing one
 */
export async function readLinesOf(path: string, reader: LineReader): Promise<void> {
  await readLines((await openText(path)).chunks, reader);
}

/** Reads UTF-8 line by line, with at most one chunk and one line in memory. Empty lines are skipped but counted. */
export async function readLines(
  chunks: AsyncIterable<Buffer>,
  reader: LineReader,
  maxBytes = MAX_BYTES,
): Promise<void> {
  let rest: Buffer[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= maxBytes) rest.push(part);
    else rest = [];
  };
  const take = (): void => {
    number += 1;
    const text = size > maxBytes ? '' : textOf(rest.length === 1 ? (rest[0] ?? NOTHING) : Buffer.concat(rest));
    if (size > maxBytes) reader.tooLong?.(number);
    else if (text.trim() !== '') reader.line(text, number);
    rest = [];
    size = 0;
  };
  try {
    for await (const chunk of chunks) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        add(chunk.subarray(from, end));
        take();
        from = end + 1;
      }
      if (from < chunk.length) add(chunk.subarray(from));
    }
    if (size > 0) take();
  } catch (error) {
    if (isObject(error) && 'syscall' in error) throw error;
    reader.broken(isObject(error) && 'message' in error ? String(error.message) : String(error), number);
  }
}

const NOTHING = Buffer.alloc(0);

/** Decodes UTF-8 bytes. Plain ASCII, as in nearly every line, is the same in Latin 1, which needs no decoding. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Errors of node's own streams need not be instances of this realm's Error. */
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
