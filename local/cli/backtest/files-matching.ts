import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WrongInput } from '../wrong-input';

/**
 * The files that a path matches, ordered by name. A `*` in its last part stands for any characters, as in a shell, in
 * case no shell has expanded it. A path without one matches itself. Throws when nothing matches.
 */
export function filesMatching(path: string): readonly string[] {
  const pattern = basename(path);
  if (!pattern.includes('*') || existsSync(path)) return [path];
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const matches = new RegExp(`^${parts.join('.*')}$`);
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => matches.test(name)) : [];
  if (names.length === 0) throw new WrongInput((say) => say('backtest.refused.no-match', { path }));
  return names.sort().map((name) => join(folder, name));
}
