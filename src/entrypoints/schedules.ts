import { migrate } from '../adapters/storage/engine/migrate';
import { removeSpendingBefore } from '../adapters/storage/tables/spending';
import { removeTroublesBefore } from '../adapters/storage/tables/trouble';
import { tick } from '../app/sync/tick';
import { inBackground } from './platform/background';
import { forgePlatform, pushJobs } from './platform/forge-platform';
import { tickDepsOf } from './wiring/keeping/tick-deps';

/** Every five minutes: puts waiting work into the queue. */
export function onTick() {
  const platform = forgePlatform();
  return inBackground({
    ...platform,
    purpose: 'tick',
    work: async () => {
      await migrate(platform.sql, platform.now());
      await tick(tickDepsOf(platform));
    },
  });
}

/** The screen shows a month's cost, so usage is stored for more than a month. */
const SPENDING_KEPT_MS = 40 * 86_400_000;

/** Every night: looks for projects, repairs what events have missed, and deletes what was stored long enough. */
export function onNight() {
  const platform = forgePlatform();
  const { sql, now } = platform;
  const work = async (): Promise<void> => {
    const keptSince = new Date(now().getTime() - SPENDING_KEPT_MS);
    await removeSpendingBefore(sql, keptSince);
    await removeTroublesBefore(sql, keptSince);
    await pushJobs([{ job: 'discover' }, { job: 'retention' }, { job: 'repairs', after: '' }], now());
  };
  return inBackground({ ...platform, purpose: 'night', work });
}

/** Every week: asks whose accounts were closed. */
export function onWeek() {
  const platform = forgePlatform();
  return inBackground({
    ...platform,
    purpose: 'week',
    work: () => pushJobs([{ job: 'personal-data' }], platform.now()),
  });
}
