import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const NEWLINE = 0x0a;
const CHUNK_BYTES = 1 << 20;

/** What one line of a file gave: its number (from 1) and its text; or why nothing more could be read. */
export interface LineReader {
  line(text: string, number: number): void;
  /** The file ended before it should: what came before has been read. */
  broken(why: string, afterLine: number): void;
}

/**
 * Reads a text file line by line, gunzipping it when its name ends in .gz, and never holds more than a chunk and a
 * line. Empty lines are passed over but counted. A damaged file is told to `broken`; a missing one rejects.
 */
export async function readLines(path: string, reader: LineReader): Promise<void> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : file;
  // A pipe does not hand on errors: without this a missing file would wait for ever.
  if (bytes !== file) file.on('error', (error) => bytes.destroy(error));

  let rest: Buffer[] = [];
  let number = 0;
  const take = (text: string) => {
    number += 1;
    if (text.trim() !== '') reader.line(text, number);
  };
  try {
    for await (const chunk of bytes) {
      if (!Buffer.isBuffer(chunk)) continue;
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        const piece = chunk.subarray(from, end);
        take(textOf(rest.length === 0 ? piece : Buffer.concat([...rest, piece])));
        rest = [];
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
    if (rest.length > 0) take(textOf(Buffer.concat(rest)));
  } catch (error) {
    if (isObject(error) && 'syscall' in error) throw error;
    reader.broken(isObject(error) && 'message' in error ? String(error.message) : String(error), number);
  }
}

/** The text of UTF-8 bytes; plain ASCII, as nearly every line is, is the same in Latin 1, which needs no decoding. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Errors of node's own streams need not be instances of this realm's Error. */
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
