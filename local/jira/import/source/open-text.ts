import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { refusedBySystem } from './files-of';

const CHUNK_BYTES = 1 << 20;
/** Enough to see what a file is. */
const HEAD_BYTES = 64 * 1024;

/** A file as UTF-8 without a byte order mark, unzipped where it is gzipped, whatever its name says. */
export interface OpenText {
  /** Its first bytes, as they lie in the file. */
  readonly rawHead: Buffer;
  /** The first bytes of the text. */
  readonly head: Buffer;
  /** All of the text, to be read once. Throws for a damaged gzip. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** @throws RefusedFile where it is not there, or may not be read */
export async function openText(path: string): Promise<OpenText> {
  const rawHead = headOf(path);
  const chunks = asUtf8(bytesOf(path, isGzip(rawHead)))[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  let failure: { readonly cause: unknown } | null = null;
  let ended = false;
  while (size < HEAD_BYTES && !ended) {
    try {
      const next = await chunks.next();
      ended = next.done === true;
      if (next.done === true) break;
      first.push(next.value);
      size += next.value.length;
    } catch (cause) {
      failure = { cause };
      ended = true;
    }
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first;
    if (failure !== null) throw failure.cause;
    if (!ended) yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { rawHead, head: Buffer.concat(first).subarray(0, HEAD_BYTES), chunks: all() };
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(512);
  try {
    const file = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(file, head, 0, head.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw refusedBySystem(path, cause);
  }
}

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

async function* bytesOf(path: string, zipped: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const bytes = zipped ? file.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : file;
  // A pipe does not hand on errors: without this a failing disk would wait for ever.
  if (bytes !== file) file.on('error', (error) => bytes.destroy(error));
  for await (const chunk of bytes) if (Buffer.isBuffer(chunk)) yield chunk;
}

async function* asUtf8(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of bytes) {
    const encoding = isFirst ? encodingOf(chunk) : null;
    if (encoding !== null) decoder = new TextDecoder(encoding);
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    // The decoder takes the mark of UTF-16 away by itself.
    if (decoder !== null) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    else yield hasMark ? chunk.subarray(3) : chunk;
  }
  if (decoder !== null) yield Buffer.from(decoder.decode(), 'utf8');
}

/** UTF-16 by its mark, or by the zeros beside Latin letters; null for all that is read as UTF-8. */
function encodingOf(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [one = 1, two = 1, three = 1, four = 1] = head;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  if (one !== 0 && two === 0 && three !== 0 && four === 0) return 'utf-16le';
  return one === 0 && two !== 0 && three === 0 && four !== 0 ? 'utf-16be' : null;
}
