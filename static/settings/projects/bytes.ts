import type { Say } from '../../../src/words/say/say';

const MEGABYTE = 1024 ** 2;

/** "6.2 MB"; less than a tenth of one is shown as a tenth. */
export function bytesIn(bytes: number, say: Say<'settings' | 'shared'>): string {
  return say('settings.megabytes', { value: bytes === 0 ? 0 : Math.max(0.1, bytes / MEGABYTE) });
}
