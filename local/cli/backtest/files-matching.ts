import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The files that a path stands for, in the order of their names: a `*` in its last part stands for any characters, as in
 * a shell, for where no shell has put them in. A path without one stands for itself. Throws when nothing matches.
 */
export function filesMatching(path: string): readonly string[] {
  const pattern = basename(path);
  if (!pattern.includes('*') || existsSync(path)) return [path];
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const matches = new RegExp(`^${parts.join('.*')}$`);
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => matches.test(name)) : [];
  if (names.length === 0) throw new Error(`No file matches ${path}.`);
  return names.sort().map((name) => join(folder, name));
}
