import { countRereads } from '../../../../src/adapters/storage/tables/reread';
import { keepTheRecent } from '../../../../src/entrypoints/wiring/keeping/retention';
import { metered } from '../../../../src/adapters/jira/points';
import { jiraOf } from '../../../adapters/jira/events/jira-of';
import { startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

const DAY_MS = 86_400_000;

it('lets finished items go after eighteen months, and does not miss them', async () => {
  let time = 0;
  const client = startJira(undefined, () => (time += 10));
  const site = await keptSite(client);
  await site.fill();
  const { sql, stores } = site;
  const idsOf = async () => (await stores.readScope({ kind: 'project', id: 'ABC' })).map(({ item }) => item.id);
  const [kept, count] = [await idsOf(), await stores.countKept('ABC')];

  const retain = (days: number) => {
    const now = (): Date => new Date(client.jira.now().getTime() + days * DAY_MS);
    return keepTheRecent({
      sql,
      jira: metered(jiraOf(client)),
      now,
      remainingMs: () => 300_000,
    });
  };
  expect(await retain(0)).toBe(true);
  expect(await idsOf()).toEqual(kept);
  expect(await retain(700)).toBe(true);

  const left = await idsOf();
  expect(left.length).toBeLessThan(kept.length);
  expect(await stores.countKept('ABC')).toBe(count);

  await site.repair();
  expect(await countRereads(sql)).toBe(0);
  expect(await idsOf()).toEqual(left);

  // Something is told of one of them: it is kept again, and counted once.
  const back = kept.find((id) => !left.includes(id));
  await stores.markReread([{ kind: 'item', id: back! }], { mark: 'event', at: client.jira.now() });
  await site.tick();
  expect((await idsOf()).sort()).toEqual([...left, back].sort());
  expect(await stores.countKept('ABC')).toBe(count);
  await site.close();
});
