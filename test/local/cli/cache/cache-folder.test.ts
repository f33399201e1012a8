import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../../local/cli/cache/cache-folder';

it('is where the user or the system says', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/var/tmp/mine' }, 'linux')).toBe('/var/tmp/mine/bellwether');
  expect(cacheFolder({}, 'linux')).toBe(join(homedir(), '.cache', 'bellwether'));
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toBe(join(homedir(), '.cache', 'bellwether'));
  expect(cacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'Bellwether'));
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'Bellwether', 'Cache'));
});
