import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedFile } from './refused-file';

export interface SourceFile {
  readonly path: string;
  /** Found in a folder that was named: a file of another kind beside the exports is passed over. */
  readonly fromFolder: boolean;
}

/** The files that are named, and those in the folders that are named, in the order of their names. @throws RefusedFile */
export function filesOf(paths: readonly string[]): readonly SourceFile[] {
  return paths.flatMap((path): readonly SourceFile[] => {
    const found = statOf(path);
    if (found.isDirectory()) {
      const files = filesIn(path);
      if (files.length === 0) throw new RefusedFile(path, { kind: 'empty-folder' });
      return files.map((file) => ({ path: file, fromFolder: true }));
    }
    // A pipe such as /dev/stdin cannot be read twice, and some exports have to be.
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

/** What the system said, as a refusal; anything unknown is thrown as it came. */
export function refusedBySystem(path: string, cause: unknown): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new RefusedFile(path, { kind: 'missing' });
  if (code === 'EACCES' || code === 'EPERM') return new RefusedFile(path, { kind: 'forbidden' });
  return cause;
}

/** Hidden files and what macOS adds to archives are nobody's issues. */
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
