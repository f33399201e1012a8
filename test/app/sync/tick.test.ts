import { JUDGE, noState } from '../../../src/app/sync/sync-state';
import { tick, type TickJob } from '../../../src/app/sync/tick';
import type { SyncState } from '../../../src/core/model/sync-state';

const NOON = new Date('2024-03-04T12:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(NOON.getTime() - minutes * 60_000);

const judged = (projectKey: string, items: number, minutes: number): SyncState => ({
  ...noState(projectKey, JUDGE, minutesAgo(minutes)),
  state: 'done',
  items,
});

/** What a look at noon puts into the queue where each of these projects was changed two minutes ago. */
async function pushed(changed: readonly string[], states: readonly SyncState[]): Promise<readonly TickJob[]> {
  const jobs: TickJob[] = [];
  await tick({
    readSyncs: async () => states,
    countRereads: async () => 0,
    readDirtyScopes: async () =>
      changed.map((id) => ({ scope: { kind: 'project', id }, mark: 'event', markedAt: minutesAgo(2) })),
    clearDirty: async () => undefined,
    homesOf: async (scopes) => new Map(scopes.map(({ id }) => [id, id])),
    nameOf: ({ id }) => id,
    push: async (job) => void jobs.push(job),
    now: () => NOON,
  });
  return jobs;
}

const recompute = (projectKey: string): TickJob => ({ job: 'recompute', projectKey });

describe('a look at what is left to do', () => {
  it('judges a project that was never judged', async () => {
    expect(await pushed(['NEW'], [])).toEqual([recompute('NEW')]);
  });

  it('lets a large project rest for a tenth of a second an item', async () => {
    // 9,000 items: a quarter of an hour.
    expect(await pushed(['BIG'], [judged('BIG', 9_000, 14)])).toEqual([]);
    expect(await pushed(['BIG'], [judged('BIG', 9_000, 15)])).toEqual([recompute('BIG')]);
  });

  it('judges a small one at every look, and one beside a large one that rests', async () => {
    const states = [judged('BIG', 9_000, 5), judged('SMALL', 3_000, 5)];
    expect(await pushed(['BIG', 'SMALL'], states)).toEqual([recompute('SMALL')]);
  });

  it('judges nothing that has not changed, however long ago it was judged', async () => {
    expect(await pushed([], [judged('BIG', 9_000, 600)])).toEqual([]);
  });
});
