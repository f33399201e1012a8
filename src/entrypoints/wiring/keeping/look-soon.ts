import { mayLookNow } from '../../../app/sync/fill/looks';
import { FILL, type SyncStore } from '../../../app/sync/sync-state';
import type { Job } from '../job';

interface LookSoonDeps extends Pick<SyncStore, 'readSync' | 'saveSync'> {
  readonly push: (jobs: readonly Job[], at: Date) => Promise<void>;
  readonly now: () => Date;
}

/**
 * Somebody looks at a project that is not stored, or whose key the app could not find out (null): the app looks for
 * projects again, because permissions may have arrived only now.
 */
export async function lookSoon(projectKey: string | null, { push, now, ...stores }: LookSoonDeps): Promise<void> {
  if (projectKey !== null && (await stores.readSync(projectKey, FILL)) !== null) return;
  if (await mayLookNow(stores, now())) await push([{ job: 'discover' }], now());
}
