import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { refusedBySystem } from './files-of';

const CHUNK_BYTES = 1 << 20;
/** Enough bytes to recognise the kind of a file. */
const HEAD_BYTES = 64 * 1024;

/** A file as UTF-8 without a byte order mark, unzipped if it is gzipped, whatever its name is. */
export interface OpenText {
  /** Its first bytes, unchanged. */
  readonly rawHead: Buffer;
  /** The first bytes of the text. */
  readonly head: Buffer;
  /** The whole text; it can be read once. Throws for a damaged gzip. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** @throws RefusedFile if it is missing, or may not be read */
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
  // A pipe does not pass on errors: without this, a read error would hang forever.
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
    // The decoder removes the byte order mark of UTF-16 itself.
    if (decoder !== null) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    else yield hasMark ? chunk.subarray(3) : chunk;
  }
  if (decoder !== null) yield Buffer.from(decoder.decode(), 'utf8');
}

/** UTF-16 by its byte order mark, or by the zeros next to Latin letters; null for everything that is read as UTF-8. */
function encodingOf(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [one = 1, two = 1, three = 1, four = 1] = head;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  if (one !== 0 && two === 0 && three !== 0 && four === 0) return 'utf-16le';
  return one === 0 && two !== 0 && three === 0 && four !== 0 ? 'utf-16be' : null;
}
