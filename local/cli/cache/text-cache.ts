import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What a text is kept for. */
export interface KeptFor {
  /** What was asked: one text is kept for it. */
  readonly question: string;
  /** What the answer rests on: one that rests on something else counts for nothing, and is replaced. */
  readonly basis: string;
}

export interface TextCache {
  /** Null where none is kept, or none that is whole. */
  readonly read: (of: KeptFor) => string | null;
  readonly keep: (of: KeptFor, text: string) => void;
}

export const NO_CACHE: TextCache = { read: () => null, keep: () => undefined };

/** What was read of an export is as confidential as the export. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const MOST_BYTES = 1024 * 1024 * 1024;
const NAME = /^[0-9a-f]{32}(?:\.\d+\.draft)?$/;

/**
 * Texts in a folder of the user, each written beside its place and then renamed, so that one that was cut short is never read.
 * A text that is damaged is as none. What was not used for 30 days goes, and the oldest beyond 1 GiB. A folder that cannot be
 * written is no failure: then nothing is kept.
 */
export function textCache(folder: string, now: () => Date = () => new Date()): TextCache {
  const pathOf = ({ question }: KeptFor): string => join(folder, hashOf(question).slice(0, 32));
  return {
    read(of) {
      const path = pathOf(of);
      try {
        const stored = readFileSync(path);
        const end = stored.indexOf('\n');
        const bytes = stored.subarray(end + 1);
        if (end === -1 || stored.toString('utf8', 0, end) !== headOf(of, bytes)) return null;
        utimesSync(path, now(), now());
        return bytes.toString();
      } catch {
        // Not there, or not readable: it is made anew.
        return null;
      }
    },
    keep(of, text) {
      const path = pathOf(of);
      const draft = `${path}.${String(process.pid)}.draft`;
      try {
        mkdirSync(folder, { recursive: true, mode: OWNERS_FOLDER });
        const bytes = Buffer.from(text);
        writeFileSync(draft, `${headOf(of, bytes)}\n`, { mode: OWNERS_FILE });
        appendFileSync(draft, bytes);
        renameSync(draft, path);
        clean(folder, now());
      } catch {
        // A disk that is full or read-only: the next run reads the files again.
        forget(draft);
      }
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A checksum finds what a disk has damaged; of many megabytes it takes a tenth of the time of a hash. */
const headOf = ({ basis }: KeptFor, bytes: Buffer): string =>
  `bellwether-cache/2 ${hashOf(basis)} ${String(bytes.length)} ${crc32(bytes).toString(16)}`;

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be written cannot be taken away either.
  }
}

/** Only what the cache itself has written is ever taken away. */
function clean(folder: string, now: Date): void {
  const files = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ path, bytes: found.size, usedAt: found.mtimeMs }];
    })
    .toSorted((one, other) => other.usedAt - one.usedAt);
  let bytes = 0;
  for (const file of files) {
    bytes += file.bytes;
    if (bytes > MOST_BYTES || file.usedAt < now.getTime() - KEPT_DAYS * DAY_MS) forget(file.path);
  }
}
