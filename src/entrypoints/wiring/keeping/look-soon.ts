import { mayLookNow } from '../../../app/sync/fill/looks';
import { FILL, type SyncStore } from '../../../app/sync/sync-state';
import type { Job } from '../job';

interface LookSoonDeps extends Pick<SyncStore, 'readSync' | 'saveSync'> {
  readonly push: (jobs: readonly Job[], at: Date) => Promise<void>;
  readonly now: () => Date;
}

/**
 * Somebody looks at a project of which nothing is kept, or at one that the app could not even name (null): which projects
 * there are is looked at again, since permissions may have come only now.
 */
export async function lookSoon(projectKey: string | null, { push, now, ...stores }: LookSoonDeps): Promise<void> {
  if (projectKey !== null && (await stores.readSync(projectKey, FILL)) !== null) return;
  if (await mayLookNow(stores, now())) await push([{ job: 'discover' }], now());
}
