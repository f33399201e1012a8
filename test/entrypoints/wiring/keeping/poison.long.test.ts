import { panelGate } from '../../../../src/app/sync/hard-items';
import { loadNeighbourhood } from '../../../../src/adapters/jira/neighbourhood/load-neighbourhood';
import { syncFacts } from '../../../../src/app/sync/status/sync-facts';
import { keptFactsOf } from '../../../../src/entrypoints/wiring/screens/sync-facts-deps';
import { addItems, type Poison, poisonedSite } from './poisoned-site';

/** The one among a hundred. */
const POISONED = 'ABC-50';

async function aHundred(poison: Poison) {
  const all = await poisonedSite(poison);
  await addItems(all.client, 100);
  const { body } = await all.client.get(`/rest/api/3/issue/${POISONED}?fields=created`);
  const id = String(body['id']);
  const others = (keys: readonly string[]): number => keys.filter((key) => key !== POISONED).length;
  const setAside = () =>
    syncFacts({
      ...keptFactsOf(all.site.sql, all.client.jira.now),
      mayAdminister: async () => true,
      viewerMayBrowse: async (ids) => new Set(ids),
    }).then((facts) => facts?.setAside);
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) await all.survive(() => all.site.tick());
  };
  return { ...all, id, others, setAside, rounds };
}

describe.each<Poison>(['in its words', 'in its answer'])(
  'an item that ends every function that reads it, %s',
  (poison) => {
    it('does not keep the filling from the other ninety-nine, is set aside, and is tried once a day', async () => {
      const it = await aHundred(poison);
      it.poison(it.id);
      await it.survive(() => it.site.run({ job: 'discover' }));
      await it.rounds(12);
      const keys = await it.keys();
      expect(it.others(keys)).toBe(99);
      expect(keys).not.toContain(POISONED);
      expect((await it.site.stores.readSync('ABC', 'fill'))?.state).toBe('done');
      expect(await it.setAside()).toMatchObject({ items: 1, named: [{ id: it.id }] });

      const ended = it.deaths();
      expect(ended).toBeLessThanOrEqual(4);
      await it.rounds(3);
      expect(it.deaths()).toBe(ended);
      it.nextDay();
      await it.rounds(3);
      expect(it.deaths()).toBe(ended + 1);

      it.poison(null);
      it.nextDay();
      await it.rounds(2);
      expect(await it.keys()).toHaveLength(100);
      expect(await it.setAside()).toEqual({ items: 0, named: [] });
      await it.site.close();
    });

    it('does not keep others from being read again', async () => {
      const it = await aHundred(poison);
      await it.site.fill();
      it.later(60_000);
      it.poison(it.id);
      const ids = (await it.site.stores.readScope({ kind: 'project', id: 'ABC' })).map(({ item }) => item.id);
      const mark = (name: string) => ({ mark: name, at: it.client.jira.now() });
      await it.site.stores.markReread(
        ids.map((id) => ({ kind: 'item', id })),
        mark('all'),
      );
      await it.rounds(5);
      expect((await it.site.stores.readRereads(200)).map(({ id, failures }) => ({ id, failures }))).toEqual([
        { id: it.id, failures: 3 },
      ]);
      expect(it.deaths()).toBe(3);
      expect(await it.setAside()).toMatchObject({ items: 1 });

      // What comes later goes on, and it is known as it was.
      await it.site.stores.markReread(
        ids.map((id) => ({ kind: 'item', id })),
        mark('again'),
      );
      await it.rounds(2);
      expect((await it.site.stores.readRereads(200)).map(({ id }) => id)).toEqual([it.id]);
      expect(it.deaths()).toBe(3);
      expect(await it.keys()).toContain(POISONED);
      await it.site.close();
    });

    it('does not keep the night from healing the others', async () => {
      const it = await aHundred(poison);
      await it.site.fill();
      it.nextDay();
      for (let number = 1; number <= 100; number += 1) {
        await it.client.put(`/rest/api/3/issue/ABC-${String(number)}`, { fields: { customfield_10016: 13 } });
      }
      it.poison(it.id);
      for (let night = 0; night < 3; night += 1) {
        it.nextDay();
        await it.survive(() => it.site.repair());
        await it.rounds(4);
      }
      const kept = await it.site.stores.readScope({ kind: 'project', id: 'ABC' });
      const healed = kept.filter(({ item }) => item.changes.some(({ kind }) => kind === 'estimate'));
      expect(healed.length).toBeGreaterThanOrEqual(99);
      expect((await it.site.stores.readSync('ABC', 'repair'))?.state).toBe('done');
      await it.site.close();
    });

    it('does not keep a panel from being read live', async () => {
      const it = await aHundred(poison);
      it.poison(it.id);
      let invocation = 0;
      const deps = { ...it.site.stores, now: () => it.client.jira.now() };
      const panel = async () => {
        const gate = await panelGate(String((invocation += 1)), deps);
        const settings = { takenAt: it.client.jira.now(), remainingMs: () => 25_000, gate };
        return loadNeighbourhood(it.poisonedJira(), '10001', settings);
      };
      for (let died = 1; died <= 2; died += 1) {
        await it.survive(panel);
        expect(it.deaths()).toBe(died);
      }
      const read = await panel();
      expect(read.items.map(({ id }) => id)).toContain('10001');
      expect(read.items.map(({ id }) => id)).not.toContain(it.id);
      expect(read.truncated).toBe(true);

      await it.rounds(4);
      expect(await it.setAside()).toMatchObject({ items: 1, named: [{ id: it.id }] });
      expect(it.others((await panel()).items.map(({ initial }) => initial.key))).toBe(99);
      expect(await it.site.stores.readAttempts()).toEqual([]);
      await it.site.close();
    });
  },
);
