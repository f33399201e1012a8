/** The values of a JSON text. Lines are counted from 1: the line where a value begins. */
export interface ValueReader {
  readonly value: (text: string, line: number) => void;
  /** A value of more than `MAX_BYTES` was skipped. */
  readonly tooLong: (line: number) => void;
  /** The text here is no JSON, or it ends within a value: reading stops. */
  readonly broken: (why: 'not-json' | 'ends-early', line: number) => void;
}

/** More than any issue holds: Jira's longest text has 32,767 characters. */
export const MAX_BYTES = 64 * 1024 * 1024;

const [NEWLINE, QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, BEGIN, END] = [...'\n"\\,[]{}'].map((sign) => sign.charCodeAt(0));
const ISSUES = Buffer.from('issues');
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Finds the objects of a JSON text without parsing it as a whole: one after the other, in lists of any depth, and in
 * the list `issues` of a page. The rest of a page follows with its list empty. The receiver parses each object.
 */
export class JsonValues {
  readonly #reader: ValueReader;
  readonly #maxBytes: number;
  #line = 1;
  /** Lists around the present position, each with the rest of its page, or null. */
  readonly #lists: (Value | null)[] = [];
  #value: Value | null = null;
  #inString = false;
  #escaped = false;
  /** The last string directly inside the value, as far as it may be the name of a list of issues. */
  readonly #name = Buffer.alloc(ISSUES.length);
  #nameLength = 0;
  #ended = false;

  constructor(reader: ValueReader, maxBytes = MAX_BYTES) {
    this.#reader = reader;
    this.#maxBytes = maxBytes;
  }

  take(chunk: Buffer): void {
    let from = 0;
    for (let index = 0; index < chunk.length && !this.#ended; index += 1) {
      const byte = chunk[index] ?? 0;
      if (byte === NEWLINE) this.#line += 1;
      if (this.#value === null) {
        if (this.#between(byte)) from = index;
      } else if (this.#inString) this.#string(byte, this.#value.depth);
      else from = this.#inside(byte, { chunk, from, index });
    }
    if (this.#value !== null && !this.#ended) this.#keep(this.#value, chunk.subarray(from));
  }

  end(): void {
    if (!this.#ended && (this.#value !== null || this.#lists.length > 0))
      this.#reader.broken('ends-early', this.#value?.line ?? this.#line);
    this.#ended = true;
  }

  /** Whether a value begins here. */
  #between(byte: number): boolean {
    if (isSpace(byte) || byte === COMMA) return false;
    if (byte === OPEN) this.#lists.push(null);
    else if (byte === CLOSE && this.#lists.length > 0) this.#value = this.#lists.pop() ?? null;
    else if (byte === BEGIN) this.#value = { line: this.#line, depth: 1, parts: [], size: 0 };
    else {
      this.#reader.broken('not-json', this.#line);
      this.#ended = true;
    }
    return this.#value !== null;
  }

  #string(byte: number, depth: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      return;
    }
    if (depth !== 1) return;
    if (this.#nameLength < this.#name.length) this.#name[this.#nameLength] = byte;
    this.#nameLength += 1;
  }

  /** The position in the chunk from which bytes have to be kept. */
  #inside(byte: number, at: { readonly chunk: Buffer; readonly from: number; readonly index: number }): number {
    const value = this.#value;
    if (value === null) return at.from;
    if (byte === QUOTE) {
      this.#inString = true;
      if (value.depth === 1) this.#nameLength = 0;
    } else if (byte === OPEN && value.depth === 1 && this.#nameLength === ISSUES.length && this.#name.equals(ISSUES)) {
      this.#keep(value, at.chunk.subarray(at.from, at.index + 1));
      this.#nameLength = 0;
      this.#lists.push(value);
      this.#value = null;
    } else if (byte === BEGIN || byte === OPEN) value.depth += 1;
    else if (byte === END || byte === CLOSE) {
      value.depth -= 1;
      if (value.depth === 0) {
        this.#keep(value, at.chunk.subarray(at.from, at.index + 1));
        this.#finish(value);
      }
    }
    return at.from;
  }

  #keep(value: Value, part: Buffer): void {
    value.size += part.length;
    // A value that is too long is skipped without being stored.
    if (value.size > this.#maxBytes) value.parts = [];
    else value.parts.push(part);
  }

  #finish(value: Value): void {
    this.#value = null;
    if (value.size > this.#maxBytes) this.#reader.tooLong(value.line);
    else this.#reader.value(Buffer.concat(value.parts).toString('utf8'), value.line);
  }
}

interface Value {
  readonly line: number;
  depth: number;
  parts: Buffer[];
  size: number;
}
