import { migrate } from '../adapters/storage/engine/migrate';
import { beginLooks } from '../app/sync/fill/looks';
import { inBackground } from './platform/background';
import { forgePlatform, pushJobs } from './platform/forge-platform';
import { storesOf } from './wiring/stores';

const LOOKS_AFTER_SECONDS = [10, 60, 300, 900];

/** After an installation or a new version: migrate the tables first, then look for projects. */
export function onAppLife() {
  const platform = forgePlatform();
  const { sql, now } = platform;
  return inBackground({
    ...platform,
    purpose: 'app-life',
    work: async () => {
      await migrate(sql, now());
      await beginLooks(storesOf(sql), now());
      // Permissions may arrive after the installation event. Looks later than the queue's longest delay are started by
      // the tick.
      for (const seconds of LOOKS_AFTER_SECONDS) {
        await pushJobs([{ job: 'discover' }], new Date(now().getTime() + seconds * 1000));
      }
    },
  });
}
