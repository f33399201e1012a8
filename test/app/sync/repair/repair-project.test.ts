import { type RepairProjectDeps, repairProject } from '../../../../src/app/sync/repair/repair-project';
import type { SyncState } from '../../../../src/core/model/sync-state';
import { quietStore } from '../quiet-store';

const NOW = new Date('2026-03-02T10:20:00Z');
const NEXT_HOUR = new Date('2026-03-02T11:00:00Z');

const filled: SyncState = {
  projectKey: 'ABC',
  job: 'fill',
  state: 'done',
  startedAt: null,
  pass: null,
  pageToken: null,
  expected: null,
  notes: null,
  items: 3,
  changedAt: new Date('2026-03-01T10:00:00Z'),
  revision: 4,
};

const nothing = { items: [], statuses: [], iterations: [], people: [] };
const NEXT_PAGE: Readonly<Record<string, string | null>> = { first: 'second', second: 'third', third: null };

/** A project with three pages of changes, and so many permits. */
function aProject(permits: number) {
  let left = permits;
  const states = new Map<string, SyncState>([['fill', filled]]);
  const pages: string[] = [];
  const looks: string[] = [];
  const ids = async (): Promise<readonly string[]> => [];
  const deps: RepairProjectDeps = {
    ...quietStore,
    readSync: async (_key, job) => states.get(job) ?? null,
    readSyncs: async () => [...states.values()],
    saveSync: async (next) => {
      states.set(next.job, { ...next, revision: next.revision + 1 });
      return true;
    },
    discoverProject: async () => {
      looks.push('configuration');
      return { changed: false, iterations: [], versions: [] };
    },
    readChangedPage: async (_key, { pageToken }) => {
      const page = pageToken ?? 'first';
      pages.push(page);
      return { ...nothing, leftIds: [], failedIds: [], nextPageToken: NEXT_PAGE[page] ?? null };
    },
    permit: async () => {
      left -= 1;
      return left >= 0 ? { go: true } : { go: false, at: NEXT_HOUR };
    },
    countThere: async () => {
      looks.push('count');
      return 3;
    },
    countKept: async () => 3,
    idsThere: ids,
    idsKept: ids,
    readItems: async () => [],
    readVersionsStored: async () => [],
    readIterationsOfBoard: async () => [],
    now: () => NOW,
  };
  return { deps, states, pages, looks, grant: (more: number) => (left = more) };
}

it('reads every page of what was changed, and counts', async () => {
  const { deps, states, pages, looks } = aProject(10);
  expect(await repairProject('ABC', deps)).toBeNull();
  expect(pages).toEqual(['first', 'second', 'third']);
  expect(looks).toEqual(['configuration', 'count']);
  expect(states.get('repair')).toMatchObject({ state: 'done', startedAt: NOW });
});

it('stops where the budget is spent, and goes on from that page', async () => {
  const { deps, states, pages, looks, grant } = aProject(3);
  expect(await repairProject('ABC', deps)).toEqual(NEXT_HOUR);
  expect(pages).toEqual(['first', 'second']);
  expect(states.get('repair')).toBeUndefined();

  grant(2);
  expect(await repairProject('ABC', deps)).toBeNull();
  expect(pages).toEqual(['first', 'second', 'third']);
  expect(looks).toEqual(['configuration', 'count']);
  expect(states.get('repair')).toMatchObject({ state: 'done', startedAt: NOW });
  expect(states.get('repair-page')).toMatchObject({ state: 'done', startedAt: null, pageToken: null });
});

it('has a project whose fields mean something else filled anew before that is kept', async () => {
  const { deps, states, pages } = aProject(10);
  const order: string[] = [];
  const discoverProject: RepairProjectDeps['discoverProject'] = async (_key, beforeKept) => {
    await beforeKept();
    order.push(`fill ${states.get('fill')?.state ?? 'absent'}`, 'kept');
    return { changed: true, iterations: [], versions: [] };
  };
  expect(await repairProject('ABC', { ...deps, discoverProject })).toBeNull();
  expect(order).toEqual(['fill waiting', 'kept']);
  expect(pages).toEqual([]);
});

it('does not begin without room in the budget', async () => {
  const { deps, pages, looks } = aProject(0);
  expect(await repairProject('ABC', deps)).toEqual(NEXT_HOUR);
  expect([...pages, ...looks]).toEqual([]);
});
