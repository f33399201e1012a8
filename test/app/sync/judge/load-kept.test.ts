import { type KeptFacts, loadKeptProject, unrestricted } from '../../../../src/app/sync/judge/load-kept';
import { presentState } from '../../../../src/core/model/replay';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

const restricted = true;

/** What is loaded of AB, where these items are kept. */
async function loaded(kept: readonly ItemBuilder[], seen = unrestricted): Promise<KeptFacts> {
  const items = kept.map((item) => item.build());
  const stored = (some: readonly WorkItem[]) => some.map((item) => ({ item, version: '1' }));
  const isIn = (parentId: string) => (item: WorkItem) => presentState(item).parentId === parentId;
  return loadKeptProject('AB', {
    seen,
    readScope: async ({ id }) => stored(items.filter((item) => presentState(item).projectKey === id)),
    readItems: async (ids) => stored(items.filter(({ id }) => ids.includes(id))),
    idsAround: async (key, { containers, keys }) =>
      [
        ...containers
          .flatMap(({ id }) => items.filter(isIn(id)))
          .filter((item) => presentState(item).projectKey !== key),
        ...items.filter((item) => keys.includes(presentState(item).key)),
      ].map(({ id }) => id),
    surround: async () => (some) => ({
      ...aSnapshot({ takenAt: '2024-03-29T12:00Z', items: some, iterations: [anIteration('7', {})] }),
    }),
  });
}

const ids = ({ items }: KeptFacts): readonly string[] => items.map(({ id }) => id);

it('holds the project, what its parents hold, and what these wait for to the root', async () => {
  const items = [
    anItem('AB-1', { level: 'parent' }).isLinked('waits-for', 'CD-1'),
    anItem('CD-1').isLinked('waits-for', 'EF-1'),
    anItem('EF-1'),
    anItem('GH-1', { state: { parentId: 'id-AB-1' } }),
    anItem('ZZ-1'),
  ];
  expect(ids(await loaded(items))).toEqual(['id-AB-1', 'id-CD-1', 'id-EF-1', 'id-GH-1']);
});

it('holds nothing restricted, nothing that only a restricted item leads to, and no link that names one', async () => {
  const items = [
    anItem('AB-1').isLinked('waits-for', 'AB-2').isLinked('waits-for', 'CD-1'),
    anItem('AB-2', { restricted }).isLinked('waits-for', 'EF-1'),
    anItem('EF-1'),
    anItem('AB-3', { level: 'parent', restricted }),
    anItem('GH-1', { state: { parentId: 'id-AB-3' } }),
    anItem('AB-4', { state: { parentId: 'id-AB-3', iterationIds: ['7'] } }),
    anItem('CD-1'),
  ];
  const facts = await loaded(items);
  expect(ids(facts)).toEqual(['id-AB-1', 'id-AB-4', 'id-CD-1']);
  expect(JSON.stringify(facts)).not.toMatch(/AB-2|AB-3|EF-1/);
  expect(facts.iterations.map(({ id }) => id)).toEqual(['7']);
});

it('holds what one viewer sees, asked about each item once', async () => {
  const asked: string[] = [];
  const items = [
    anItem('AB-1').isLinked('waits-for', 'HR-1'),
    anItem('HR-1').isLinked('waits-for', 'CD-1'),
    anItem('CD-1'),
  ];
  const facts = await loaded(items, async (some) => {
    asked.push(...some.map(({ id }) => id));
    return new Set(some.map(({ id }) => id).filter((id) => !id.includes('HR')));
  });
  expect(ids(facts)).toEqual(['id-AB-1']);
  expect(asked).toEqual(['id-AB-1', 'id-HR-1']);
});
