import { beginLooks, isLookDue, mayLookNow, noteLook } from '../../../../src/app/sync/fill/looks';
import type { SyncState } from '../../../../src/core/model/sync-state';

const START = Date.parse('2024-03-04T09:00:00.000Z');
const after = (minutes: number): Date => new Date(START + minutes * 60_000);

function aStore() {
  const states = new Map<string, SyncState>();
  return {
    readSync: async (projectKey: string, job: string) => states.get(`${projectKey} ${job}`) ?? null,
    saveSync: async (next: SyncState) => {
      const name = `${next.projectKey} ${next.job}`;
      if ((states.get(name)?.revision ?? 0) !== next.revision) return false;
      states.set(name, { ...next, revision: next.revision + 1 });
      return true;
    },
    all: () => [...states.values()],
  };
}

/** The minutes at which a look was due, asked every half minute, when each look found so many projects. */
async function looksOf(found: (minute: number) => number, until: number): Promise<readonly number[]> {
  const store = aStore();
  await beginLooks(store, after(0));
  const looks: number[] = [];
  for (let minute = 0; minute <= until; minute += 0.5) {
    if (!isLookDue(store.all(), after(minute))) continue;
    looks.push(minute);
    await noteLook(store, found(minute), after(minute));
  }
  return looks;
}

it('looks again one, five, fifteen and sixty minutes after an installation', async () => {
  expect(await looksOf(() => 3, 1_000)).toEqual([1, 5, 15, 60]);
});

it('goes on for as long as nothing is found, every hour', async () => {
  expect(await looksOf((minute) => (minute < 170 ? 0 : 3), 1_000)).toEqual([1, 5, 15, 60, 120, 180]);
});

it('looks no more often for being late', async () => {
  const store = aStore();
  await beginLooks(store, after(0));
  expect(isLookDue(store.all(), after(40))).toBe(true);
  await noteLook(store, 3, after(40));
  expect(isLookDue(store.all(), after(41))).toBe(false);
  expect(isLookDue(store.all(), after(61))).toBe(true);
});

it('looks when somebody asks for what is not kept, once in five minutes', async () => {
  const store = aStore();
  expect(await mayLookNow(store, after(0))).toBe(true);
  expect(await mayLookNow(store, after(4.9))).toBe(false);
  expect(await mayLookNow(store, after(5))).toBe(true);
});
