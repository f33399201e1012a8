import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep files that they can create again. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: string = process.platform): string {
  // By its specification, a relative path is ignored.
  const chosen = environment['XDG_CACHE_HOME'];
  if (chosen?.startsWith('/') === true) return join(chosen, 'bellwether');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Bellwether');
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? homedir(), 'Bellwether', 'Cache');
  return join(homedir(), '.cache', 'bellwether');
}
