import { FILL, JUDGE, JUDGE_TOUCHED, LOOK, noState } from '../../../src/app/sync/sync-state';
import { refName } from '../../../src/core/model/containers';
import type { SyncState } from '../../../src/core/model/sync-state';
import { tick, type TickDeps, type TickJob } from '../../../src/app/sync/tick';
import type { DirtyScope } from '../../../src/app/sync/judge/recompute-project';

const NOW = new Date('2024-03-04T09:00:00.000Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);

type Waiting = DirtyScope & { readonly waitsSince: Date };

const waiting = (id: string, markedAt: Date, waitsSince = markedAt): Waiting => ({
  scope: { kind: id.startsWith('project') ? 'project' : 'parent', id },
  mark: `mark of ${id}`,
  markedAt,
  waitsSince,
});

/** What a tick puts into the queue, and which marks it takes away. */
async function ticked({
  scopes = [],
  homes = {},
  syncs = [],
  rereads = 0,
}: {
  readonly scopes?: readonly Waiting[];
  readonly homes?: Readonly<Record<string, string>>;
  readonly syncs?: readonly SyncState[];
  readonly rereads?: number;
}) {
  const pushed: TickJob[] = [];
  let pushes = 0;
  const cleared: string[] = [];
  const deps: TickDeps = {
    readSyncs: async () => syncs,
    countRereads: async () => rereads,
    readScopesToJudge: async ({ quietSince, waitingSince }) =>
      scopes.filter((each) => each.markedAt <= quietSince || each.waitsSince <= waitingSince),
    clearDirty: async (marks) => void cleared.push(...marks.map(({ mark }) => mark)),
    homesOf: async (scopes) =>
      new Map(
        scopes.flatMap((scope) => {
          const home = homes[scope.id];
          return home === undefined ? [] : [[refName(scope), home]];
        }),
      ),
    push: async (jobs) => {
      pushes += 1;
      pushed.push(...jobs);
    },
    now: () => NOW,
  };
  await tick(deps);
  return { pushed, cleared, pushes };
}

describe('judging', () => {
  const homes = { '1': 'ABC', '2': 'ABC', '3': 'XYZ' };
  const judging = (projectKey: string): TickJob => ({ job: 'recompute', projectKey });

  it('waits until a burst of changes has been quiet for a minute, then judges each project once', async () => {
    expect(await ticked({ homes, scopes: [waiting('1', ago(59))] })).toMatchObject({ pushed: [], cleared: [] });
    expect(await ticked({ homes, scopes: ['1', '2', '3'].map((id) => waiting(id, ago(60))) })).toMatchObject({
      pushed: [judging('ABC'), judging('XYZ')],
      cleared: [],
    });
  });

  it('waits no longer than five minutes for what never is quiet', async () => {
    expect((await ticked({ homes, scopes: [waiting('1', ago(1), ago(299))] })).pushed).toEqual([]);
    expect((await ticked({ homes, scopes: [waiting('1', ago(1), ago(300))] })).pushed).toEqual([judging('ABC')]);
  });

  it('forgets marks of what is not kept any more', async () => {
    expect(await ticked({ homes, scopes: [waiting('1', ago(60)), waiting('4', ago(60))] })).toMatchObject({
      pushed: [judging('ABC')],
      cleared: ['mark of 4'],
    });
  });
});

describe('resting', () => {
  const homes = { '1': 'BIG', '2': 'SMALL', 'project BIG': 'BIG' };
  const judged = (projectKey: string, items: number, secondsAgo: number, job = JUDGE): SyncState => ({
    ...noState(projectKey, job, ago(secondsAgo)),
    state: 'done',
    items,
  });
  const pushed = async (ids: readonly string[], syncs: readonly SyncState[]) =>
    (await ticked({ homes, syncs, scopes: ids.map((id) => waiting(id, ago(120))) })).pushed;
  const judging = (projectKey: string): TickJob => ({ job: 'recompute', projectKey });
  const touched = (projectKey: string): TickJob => ({ job: 'recompute', projectKey, only: 'touched' });

  it('lets a large project rest for .2 seconds an item, and judges meanwhile what changes touched', async () => {
    // 10,000 items: 33 minutes.
    expect(await pushed(['1', 'project BIG'], [judged('BIG', 10_000, 1_999)])).toEqual([touched('BIG')]);
    expect(await pushed(['1', 'project BIG'], [judged('BIG', 10_000, 2_000)])).toEqual([judging('BIG')]);
  });

  it('judges what was touched no more often than every .05 seconds an item', async () => {
    // 10,000 items: eight minutes.
    const after = (seconds: number) => [judged('BIG', 10_000, 900), judged('BIG', 10_000, seconds, JUDGE_TOUCHED)];
    expect(await pushed(['1'], after(499))).toEqual([]);
    expect(await pushed(['1'], after(500))).toEqual([touched('BIG')]);
  });

  it('has nothing to judge of a resting project of which no scope but itself is marked', async () => {
    expect(await pushed(['project BIG'], [judged('BIG', 10_000, 900)])).toEqual([]);
  });

  it('judges a small one as a whole at every look, and one beside a large one that rests', async () => {
    const syncs = [judged('BIG', 9_000, 300), judged('SMALL', 1_500, 300)];
    expect(await pushed(['1', '2'], syncs)).toEqual([touched('BIG'), judging('SMALL')]);
  });

  it('judges nothing that has not changed, however long ago it was judged', async () => {
    expect(await pushed([], [judged('BIG', 9_000, 36_000)])).toEqual([]);
  });
});

describe('filling', () => {
  const filling = (projectKey: string, state: SyncState['state'], changedAt: Date, job = FILL): SyncState => ({
    ...noState(projectKey, job, changedAt),
    state,
    revision: 3,
  });
  const job = (projectKey: string): TickJob => ({ job: 'fill', projectKey, revision: 3 });

  it('begins four projects at a time, in the order of their keys', async () => {
    const syncs = ['A', 'B', 'C', 'D', 'E'].map((key) => filling(key, 'waiting', ago(1)));
    expect((await ticked({ syncs })).pushed).toEqual(['A', 'B', 'C', 'D'].map(job));
    const one = [filling('Z', 'running', ago(1)), ...syncs];
    expect((await ticked({ syncs: one })).pushed).toEqual(['A', 'B', 'C'].map(job));
  });

  it('goes on with one that nobody has gone on with for ten minutes', async () => {
    expect((await ticked({ syncs: [filling('A', 'running', ago(599))] })).pushed).toEqual([]);
    expect((await ticked({ syncs: [filling('A', 'running', ago(600))] })).pushed).toEqual([job('A')]);
    expect(
      (await ticked({ syncs: [filling('A', 'done', ago(900)), filling('A', 'waiting', ago(9), 'x')] })).pushed,
    ).toEqual([]);
  });
});

it('has projects whose boards changed looked at, those that are being filled later', async () => {
  const syncs = [
    { ...noState('ABC', LOOK, NOW), revision: 1 },
    { ...noState('ABC', FILL, NOW), state: 'done' as const, revision: 3 },
    { ...noState('XYZ', LOOK, NOW), state: 'done' as const, revision: 2 },
    { ...noState('XYZ', FILL, NOW), state: 'done' as const, revision: 3 },
    { ...noState('NEW', LOOK, NOW), revision: 1 },
    { ...noState('NEW', FILL, NOW), state: 'running' as const, revision: 3 },
  ];
  expect((await ticked({ syncs })).pushed).toEqual([{ job: 'look', projectKey: 'ABC' }]);
});

it('puts all jobs into the queue at once, and no more than it takes in a minute', async () => {
  const ids = Array.from({ length: 450 }, (_, n) => `P${String(n).padStart(3, '0')}`);
  const homes = Object.fromEntries(ids.map((id) => [id, id]));
  const { pushed, pushes } = await ticked({ homes, scopes: ids.map((id) => waiting(id, ago(60))), rereads: 1 });
  expect(pushes).toBe(1);
  expect(pushed).toHaveLength(400);
  expect(pushed.slice(0, 2)).toEqual([{ job: 'reread' }, { job: 'recompute', projectKey: 'P000' }]);
});

it('looks again which projects there are after an installation', async () => {
  const installed = (minutes: number, lookedMinutes: number): SyncState => ({
    ...noState('*', 'looks', ago(lookedMinutes * 60)),
    state: 'done',
    startedAt: ago(minutes * 60),
    items: 3,
  });
  const pushed = async (state: SyncState) => (await ticked({ syncs: [state] })).pushed;
  expect(await pushed(installed(59, 10))).toEqual([]);
  expect(await pushed(installed(60, 10))).toEqual([{ job: 'discover' }]);
  expect(await pushed(installed(600, 10))).toEqual([]);
});

it('has what is marked read again, and nothing where nothing is', async () => {
  expect((await ticked({ rereads: 2 })).pushed).toEqual([{ job: 'reread' }]);
  expect((await ticked({})).pushed).toEqual([]);
});
