import { createReadStream, existsSync, mkdirSync, truncateSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createGunzip } from 'node:zlib';
import {
  AZURE_FORMAT,
  recordBook,
  type RecordBook,
  recordLineFrom,
  type RecordLine,
} from '../../../src/adapters/azure/reading/record-lines';

/** Data from an organisation is as confidential as the organisation. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];

export interface RecordFile {
  readonly book: RecordBook;
  /** Lines that cannot be read, from 1: for example the last one of a truncated file. */
  readonly broken: readonly number[];
  /** The length up to which the file is intact. */
  readonly bytes: number;
}

/** The lines of a file with the data of one project. A truncated line is read again by the next reading. */
export async function readRecordFile(path: string): Promise<RecordFile> {
  const book = recordBook();
  const broken: number[] = [];
  let [rest, number, bytes] = [Buffer.alloc(0), 0, 0];
  const take = (line: Buffer): boolean => {
    number += 1;
    const text = line.toString('utf8');
    const step = text.trim() === '' ? null : recordLineFrom(jsonIn(text));
    if (step !== null) book.add(step);
    else if (text.trim() !== '') broken.push(number);
    return step !== null;
  };
  const file = createReadStream(path);
  for await (const chunk of path.endsWith('.gz') ? file.pipe(createGunzip()) : file) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      take(rest.subarray(0, end));
      bytes += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) take(rest);
  return { book, broken, bytes };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface KeptRecord {
  readonly book: RecordBook;
  readonly keep: (line: RecordLine) => Promise<void>;
}

/** The kept data of a project, to continue from: each batch is written with the token that follows it. */
export async function keptRecord(
  path: string,
  { project, organisation }: { readonly project: string; readonly organisation: string },
): Promise<KeptRecord> {
  const keep = (line: RecordLine): Promise<void> =>
    appendFile(path, `${JSON.stringify(line)}\n`, { mode: OWNERS_FILE });
  if (existsSync(path)) {
    const { book, bytes } = await readRecordFile(path);
    // Removes the line that was being written when the machine stopped.
    truncateSync(path, bytes);
    return { book, keep };
  }
  mkdirSync(dirname(path), { recursive: true, mode: OWNERS_FOLDER });
  await keep({ kind: 'start', format: AZURE_FORMAT, project, organisation });
  return { book: recordBook(), keep };
}
