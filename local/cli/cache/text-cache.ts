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

/** The key of a text. */
export interface KeptFor {
  /** The question: one text is kept for each. */
  readonly question: string;
  /** The basis of the answer: a text with another basis is ignored and replaced. */
  readonly basis: string;
}

export interface TextCache {
  /** Null if there is none, or it is damaged. */
  readonly read: (of: KeptFor) => string | null;
  readonly keep: (of: KeptFor, text: string) => void;
}

export const NO_CACHE: TextCache = { read: () => null, keep: () => undefined };

/** Data from an export is as confidential as the export. */
const [OWNERS_FOLDER, OWNERS_FILE] = [0o700, 0o600];
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const MAX_BYTES = 1024 * 1024 * 1024;
const NAME = /^[0-9a-f]{32}(?:\.\d+\.draft)?$/;

/**
 * Texts in a folder of the user. Each is written to a temporary file and then renamed, so that an incomplete text is
 * never read. A damaged text counts as missing. Texts that were not used for 30 days are deleted, and the oldest ones
 * beyond 1 GiB. If the folder cannot be written, nothing is kept; that is no error.
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
        // Missing or unreadable: it is made again.
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
        // The disk is full or read-only: the next run reads the files again.
        forget(draft);
      }
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A checksum detects damage by a disk; for many megabytes it takes a tenth of the time of a hash. */
const headOf = ({ basis }: KeptFor, bytes: Buffer): string =>
  `bellwether-cache/2 ${hashOf(basis)} ${String(bytes.length)} ${crc32(bytes).toString(16)}`;

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A file that could not be written cannot be deleted either.
  }
}

/** Deletes only files that the cache itself has written. */
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
    if (bytes > MAX_BYTES || file.usedAt < now.getTime() - KEPT_DAYS * DAY_MS) forget(file.path);
  }
}
