import { migrate } from '../adapters/storage/engine/migrate';
import { beginLooks } from '../app/sync/fill/looks';
import { inBackground } from './platform/background';
import { forgePlatform, pushJobs } from './platform/forge-platform';
import { storesOf } from './wiring/stores';

const LOOKS_AFTER_SECONDS = [10, 60, 300, 900];

/** Installed, or a new version: the tables first, then a look at which projects there are. */
export function onAppLife() {
  const platform = forgePlatform();
  const { sql, now } = platform;
  return inBackground({
    ...platform,
    purpose: 'app-life',
    work: async () => {
      await migrate(sql, now());
      await beginLooks(storesOf(sql), now());
      // Permissions may come later than the event of the installation. Looks beyond what the queue holds back are the tick's.
      for (const seconds of LOOKS_AFTER_SECONDS) {
        await pushJobs([{ job: 'discover' }], new Date(now().getTime() + seconds * 1000));
      }
    },
  });
}
