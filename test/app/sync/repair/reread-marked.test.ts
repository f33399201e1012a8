import { type MarkedReread, rereadMarked, type RereadMarkedDeps } from '../../../../src/app/sync/repair/reread-marked';
import type { StoredItem } from '../../../../src/core/model/stored-item';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';
import { quietStore } from '../quiet-store';

const NOW = new Date('2026-03-02T10:20:00Z');
const known = (item: WorkItem): StoredItem => ({ item, version: '1' });

/** A store with these items, all of them marked, and a Jira that has some of them. */
function aStore(
  stored: readonly WorkItem[],
  jira: { readonly items: readonly WorkItem[]; readonly unreadIds: readonly string[] },
) {
  let marked: readonly MarkedReread[] = stored.map(({ id }) => ({ kind: 'item', id, mark: 'told', failures: 0 }));
  const removed: string[] = [];
  const written: string[] = [];
  const deps: RereadMarkedDeps = {
    ...quietStore,
    readRereads: async () => marked,
    clearRereads: async (cleared) => {
      marked = marked.filter((mark) => !cleared.includes(mark));
    },
    readItemsFresh: async () => ({ ...jira, failedIds: [], statuses: [], iterations: [], people: [] }),
    readIterationFresh: async () => null,
    readIterationsStored: async () => [],
    permit: async () => ({ go: true }),
    remainingMs: () => 60_000,
    now: () => NOW,
    readItems: async () => stored.map(known),
    writeItems: async (writes) => {
      written.push(...writes.map(({ item }) => item.id));
      return [];
    },
    removeItems: async (ids) => {
      removed.push(...ids);
    },
  };
  return { deps, removed, written, left: () => marked.map(({ id }) => id) };
}

const [one, two, three] = [anItem('ABC-1'), anItem('ABC-2'), anItem('ABC-3')].map((item) => item.build()) as [
  WorkItem,
  WorkItem,
  WorkItem,
];

it('takes away what is gone, and leaves what is there but cannot be read as it was known', async () => {
  const store = aStore([one, two, three], { items: [one], unreadIds: ['id-ABC-2'] });
  await rereadMarked(store.deps);
  expect(store.written).toEqual(['id-ABC-1']);
  expect(store.removed).toEqual(['id-ABC-3']);
  // Asking again would bring the same answer for ever: the next event or the night's repair will.
  expect(store.left()).toEqual([]);
});
