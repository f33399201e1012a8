import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesOf } from '../../jira/import/source/files-of';

/** The version of the cached text. Raise it when the same files give another result. */
const FORMAT = 1;

/**
 * The basis of an answer about files: their paths, sizes and times, and the program that answers. A command is one
 * bundle, which is written again when any of its sources changes. @throws RefusedFile
 */
export function basisOf(paths: readonly string[], program: string = __filename): string {
  const files = filesOf(paths).map(({ path }) => stampOf(path));
  return JSON.stringify([FORMAT, process.version, stampOf(program), files]);
}

function stampOf(path: string) {
  const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
  return [resolve(path), ...[size, mtimeNs, ctimeNs, ino].map(String)];
}
