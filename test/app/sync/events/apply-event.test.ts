import { takeHappening, type TakeHappeningDeps } from '../../../../src/app/sync/events/apply-event';
import type { Mark, Reread } from '../../../../src/app/sync/stores';
import type { ContainerRef, Iteration } from '../../../../src/core/model/containers';
import type { Happening } from '../../../../src/core/model/happening';
import type { StoredItem } from '../../../../src/core/model/stored-item';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';
import { anIteration } from '../../../builders/snapshot';
import { quietStore } from '../quiet-store';

const AT = new Date('2024-03-06T10:00:00.000Z');
const mark: Mark = { mark: 'event 7', at: AT };
const born = anItem('AB-1', { id: '1' }).build();
const begun = anItem('AB-1', { id: '1' }).movesTo('in-progress', '2024-03-05T09:00Z').build();

/** A store that writes down what was asked of it, in order. */
function aStore({
  items = [],
  losses = 0,
  iteration = null,
}: {
  readonly items?: readonly WorkItem[];
  /** How often another writer comes first. */
  readonly losses?: number;
  readonly iteration?: Iteration | null;
}) {
  const done: string[] = [];
  const stored = items.map((item): StoredItem => ({ item, version: '1' }));
  let left = losses;
  const nameOf = ({ kind, id }: ContainerRef | Reread): string => `${kind} ${id}`;
  const deps: TakeHappeningDeps = {
    ...quietStore,
    readItems: async (ids) => stored.filter(({ item }) => ids.includes(item.id)),
    writeItems: async (writes) => {
      left -= 1;
      done.push(`write ${writes.map(({ item }) => item.id).join()}`);
      return left >= 0 ? writes.map(({ item }) => item.id) : [];
    },
    idsIn: async (container) => (container.kind === 'parent' ? [] : ['8', '9']),
    removeItems: async (ids) => void done.push(`remove ${ids.join()}`),
    markDirty: async (scopes) => void done.push(`judge ${scopes.map(nameOf).join()}`),
    markReread: async (what) => void done.push(`reread ${what.map(nameOf).join()}`),
    writeIterations: async ({ iterations, removed = [] }) =>
      void done.push(`iterations ${[...iterations.map(({ state }) => state), ...removed.map(() => 'gone')].join()}`),
    writeVersions: async ({ versions, removed = [] }) =>
      void done.push(`versions ${[...versions.map(({ id }) => id), ...removed.map(({ id }) => `${id} gone`)].join()}`),
    readIteration: async () => iteration,
    projectChanged: async () => undefined,
    boardChanged: async () => undefined,
    lookAt: async (projectKey) => void done.push(`look ${projectKey}`),
  };
  return { deps, done, take: (happening: Happening) => takeHappening(happening, mark, deps) };
}

const changes = (reread = false): Happening => ({
  kind: 'items-changed',
  itemIds: ['1'],
  apply: () => [{ itemId: '1', item: begun, reread }],
  statuses: [],
  people: [],
});

it('has what is changed judged before it writes it', async () => {
  const { take, done } = aStore({ items: [born] });
  await take(changes());
  expect(done).toEqual(['judge project AB', 'write 1']);
});

it('has what does not fit read again', async () => {
  const { take, done } = aStore({ items: [born] });
  await take(changes(true));
  expect(done).toEqual(['judge project AB', 'reread item 1', 'write 1']);
});

it('concludes anew when another writer was first, and has it read again when that does not end', async () => {
  const once = aStore({ items: [born], losses: 1 });
  await once.take(changes());
  expect(once.done.filter((act) => act === 'write 1')).toHaveLength(2);
  expect(once.done).not.toContain('reread item 1');
  const always = aStore({ items: [born], losses: 99 });
  await always.take(changes());
  expect(always.done.filter((act) => act === 'write 1')).toHaveLength(8);
  expect(always.done.at(-1)).toBe('reread item 1');
});

describe('an iteration of which nobody says when it was so', () => {
  const told = (state: Iteration['state']): Happening => ({
    kind: 'iteration-changed',
    iteration: { ...anIteration('7', {}), state },
    at: null,
  });

  it.each([
    ['future', 'active'],
    ['future', 'closed'],
    ['active', 'closed'],
  ] as const)('goes on in its life: %s, then %s', async (known, state) => {
    const { take, done } = aStore({ iteration: { ...anIteration('7', {}), state: known } });
    await take(told(state));
    expect(done).toEqual(['judge iteration 7', `iterations ${state}`]);
  });

  it.each([
    ['closed', 'active'],
    ['active', 'future'],
    ['active', 'active'],
  ] as const)('never goes back before it was read again: %s, then %s', async (known, state) => {
    const { take, done } = aStore({ iteration: { ...anIteration('7', {}), state: known } });
    await take(told(state));
    expect(done).toEqual(['judge iteration 7', 'reread iteration 7']);
  });
});

it('has what was in a container that is gone read again', async () => {
  const { take, done } = aStore({});
  await take({ kind: 'iteration-gone', iteration: anIteration('7', {}) });
  expect(done).toEqual(['reread item 8,item 9', 'judge iteration 7', 'iterations gone']);
});

it('takes away what is gone, and has what was linked to it read again', async () => {
  const { take, done, deps } = aStore({ items: [born] });
  await takeHappening({ kind: 'items-gone', itemIds: ['1', '2'] }, mark, {
    ...deps,
    idsOfKeys: async () => ['5'],
  });
  expect(done).toEqual(['reread item 5', 'judge project AB', 'remove 1']);
  await take({ kind: 'items-gone', itemIds: ['2'] });
  expect(done).toHaveLength(3);
});

it('has what was told too little of read again', async () => {
  const { take, done } = aStore({});
  await take({ kind: 'told-too-little', itemIds: ['1', '1'], iterationIds: ['7'], projectKeys: ['AB'] });
  expect(done).toEqual(['reread item 1', 'reread iteration 7', 'look AB']);
});
