import { migrate } from '../adapters/storage/engine/migrate';
import { inBackground } from './platform/background';
import { forgePlatform, pushJobs } from './platform/forge-platform';

/** Installed, or a new version: the tables first, then a look at which projects there are. */
export function onAppLife() {
  const platform = forgePlatform();
  const { sql, now } = platform;
  return inBackground({
    ...platform,
    purpose: 'app-life',
    work: async () => {
      await migrate(sql, now());
      // Permissions may come a little later than the event of the installation.
      await pushJobs([{ job: 'discover' }], new Date(now().getTime() + 10_000));
    },
  });
}
