import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedFile } from './refused-file';

export interface SourceFile {
  readonly path: string;
  /** Found in a folder: a file of another kind next to the exports is skipped. */
  readonly fromFolder: boolean;
}

/** The named files, and the files in named folders, ordered by name. @throws RefusedFile */
export function filesOf(paths: readonly string[]): readonly SourceFile[] {
  return paths.flatMap((path): readonly SourceFile[] => {
    const found = statOf(path);
    if (found.isDirectory()) {
      const files = filesIn(path);
      if (files.length === 0) throw new RefusedFile(path, { kind: 'empty-folder' });
      return files.map((file) => ({ path: file, fromFolder: true }));
    }
    // A pipe such as /dev/stdin cannot be read twice, which some exports need.
    if (!found.isFile()) throw new RefusedFile(path, { kind: 'not-a-file' });
    return [{ path, fromFolder: false }];
  });
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw refusedBySystem(path, cause);
  }
}

/** An error of the system as a refusal; an unknown error is thrown unchanged. */
export function refusedBySystem(path: string, cause: unknown): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new RefusedFile(path, { kind: 'missing' });
  if (code === 'EACCES' || code === 'EPERM') return new RefusedFile(path, { kind: 'forbidden' });
  return cause;
}

/** Hidden files, and files that macOS adds to archives, contain no issues. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === '__MACOSX';

function filesIn(folder: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw refusedBySystem(folder, cause);
  }
  return entries
    .filter(({ name }) => !isHidden(name))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
