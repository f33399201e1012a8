import { FILL, type SyncStore } from '../sync-state';

type RepairsJob =
  { readonly job: 'repair'; readonly projectKey: string } | { readonly job: 'repairs'; readonly after: string };

export interface PushRepairsDeps extends Pick<SyncStore, 'readSyncs'> {
  readonly push: (jobs: readonly RepairsJob[], at: Date) => Promise<void>;
  readonly now: () => Date;
}

/** As many as the queue takes in a minute, with room for other jobs. */
const REPAIRS_AT_ONCE = 200;
const MINUTE_MS = 60_000;

/** Starts the repair of all imported projects with keys after the given one; some of them each minute. */
export async function pushRepairs(after: string, { readSyncs, push, now }: PushRepairsDeps): Promise<void> {
  const filled = (await readSyncs())
    .filter(({ job, state, projectKey }) => job === FILL && state === 'done' && projectKey > after)
    .map(({ projectKey }) => projectKey)
    .sort((left, right) => (left < right ? -1 : 1));
  const next = filled.slice(0, REPAIRS_AT_ONCE);
  if (next.length === 0) return;
  await push(
    next.map((projectKey) => ({ job: 'repair', projectKey })),
    now(),
  );
  const last = next.at(-1);
  if (last === undefined || filled.length === next.length) return;
  await push([{ job: 'repairs', after: last }], new Date(now().getTime() + MINUTE_MS));
}
