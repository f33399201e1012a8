import { startJira } from '../../local/jira/client';
import { reportPeople } from '../../../src/app/privacy/report-people';
import { peopleDepsOf } from '../../../src/entrypoints/wiring/people';
import { metered } from '../../../src/adapters/jira/points';
import { jiraOf } from '../../adapters/jira/events/jira-of';
import { keptSite } from './kept-site';

async function aFilledSite() {
  let time = 0;
  const client = startJira(undefined, () => time);
  const site = await keptSite(client);
  await site.fill();
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));
  const later = (minutes: number) => (time += minutes * 60_000);
  return { client, site, events, later };
}

const itemsOf = async ({ stores }: Awaited<ReturnType<typeof keptSite>>, id: string) =>
  (await stores.readScope({ kind: 'project', id })).length;
const jobsOf = async ({ stores }: Awaited<ReturnType<typeof keptSite>>, projectKey: string) =>
  (await stores.readSyncs(projectKey)).filter(({ job }) => job === 'fill').map(({ state }) => state);

it('keeps an archived project as it is, and looks at it anew when it comes back', async () => {
  const { client, site, events, later } = await aFilledSite();
  later(1);
  await client.post('/rest/api/3/project/SEC/archive', {});
  for (const event of events.splice(0)) await site.take(event);
  await site.run({ job: 'discover' });
  expect(await itemsOf(site, 'SEC')).toBe(1);
  expect((await site.stores.readProjects()).find(({ key }) => key === 'SEC')?.archived).toBe(true);

  later(1);
  await client.post('/rest/api/3/project/SEC/restore', {});
  for (const event of events.splice(0)) await site.take(event);
  expect(await jobsOf(site, 'SEC')).toEqual(['waiting']);
  await site.fill();
  expect(await jobsOf(site, 'SEC')).toEqual(['done']);
  expect((await site.stores.readProjects()).find(({ key }) => key === 'SEC')?.archived).toBe(false);
  await site.close();
});

it('forgets a project that was deleted', async () => {
  const { client, site, events, later } = await aFilledSite();
  later(1);
  await client.remove('/rest/api/3/project/SEC');
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) await site.take(event);
  expect(await itemsOf(site, 'SEC')).toBe(0);
  expect(await jobsOf(site, 'SEC')).toEqual([]);
  expect(await itemsOf(site, 'ABC')).toBe(6);
  await site.close();
});

const linksOf = async ({ stores }: Awaited<ReturnType<typeof keptSite>>, id: string) =>
  (await stores.readItems([id])).flatMap(({ item }) => item.links.map(({ otherKey }) => otherKey)).sort();
const marksOf = async ({ stores }: Awaited<ReturnType<typeof keptSite>>) =>
  (await stores.readRereads(10)).map(({ kind, id }) => `${kind} ${id}`);

it('reads again what was linked to a project that was deleted: nobody tells that its links went too', async () => {
  const { client, site, events, later } = await aFilledSite();
  expect(await linksOf(site, '1003')).toEqual(['ABC-4', 'SEC-1']);
  later(1);
  await client.remove('/rest/api/3/project/SEC');
  for (const event of events) await site.take(event);
  expect(await marksOf(site)).toEqual(['item 1003']);
  await site.tick();
  expect(await linksOf(site, '1003')).toEqual(['ABC-4']);
  await site.close();
});

it('reads again what is linked to a project that has another key', async () => {
  const { site, later } = await aFilledSite();
  later(1);
  await site.take({ eventType: 'avi:jira:updated:project', project: { id: 200, key: 'SAFE', name: 'Secrets' } });
  expect(await marksOf(site)).toEqual(['item 1003']);
  await site.close();
});

it('goes on with forgetting a project where it was ended', async () => {
  const { client, site, events, later } = await aFilledSite();
  later(1);
  await client.remove('/rest/api/3/project/SEC');
  site.beforeEachStatement((statement) => {
    if (statement.startsWith('DELETE FROM reading')) throw new Error('ended');
  });
  for (const event of events) await expect(site.take(event)).rejects.toThrow('ended');
  site.beforeEachStatement(null);
  expect(await jobsOf(site, 'SEC')).toEqual(['done']);
  await site.run({ job: 'discover' });
  expect(await jobsOf(site, 'SEC')).toEqual([]);
  expect(await itemsOf(site, 'SEC')).toBe(0);
  await site.close();
});

it('forgets a project that it may not read any more, once nobody told it', async () => {
  const { client, site, later } = await aFilledSite();
  later(1);
  await client.remove('/rest/api/3/project/SEC');
  await site.run({ job: 'discover' });
  expect(await itemsOf(site, 'SEC')).toBe(0);
  await site.close();
});

it('reads a project anew under another key: with it, those of all its issues have changed', async () => {
  const { site, later } = await aFilledSite();
  later(1);
  const project = { id: 200, key: 'SAFE', name: 'Secrets' };
  await site.take({ eventType: 'avi:jira:updated:project', project });
  expect(await jobsOf(site, 'SEC')).toEqual([]);
  expect(await itemsOf(site, 'SEC')).toBe(0);
  expect(await jobsOf(site, 'SAFE')).toEqual(['waiting']);
  // Told again, nothing begins again.
  await site.take({ eventType: 'avi:jira:updated:project', project });
  expect(await jobsOf(site, 'SAFE')).toEqual(['waiting']);
  await site.close();
});

it('reports whose ids it keeps each week, and erases those of closed accounts everywhere', async () => {
  const { client, site } = await aFilledSite();
  const asked: string[][] = [];
  let left = 20;
  const deps = () =>
    peopleDepsOf(
      {
        sql: site.sql,
        jira: metered(jiraOf(client)),
        settings: site.settings,
        push: async () => undefined,
        invocation: 'x',
        now: () => client.jira.now(),
        // Time for two steps in each run.
        remainingMs: () => ((left -= 1) % 3 === 0 ? 0 : 100_000),
        report: async (accounts) => {
          asked.push(accounts.map(({ accountId }) => accountId));
          return accounts.some(({ accountId }) => accountId === 'bob') ? [{ accountId: 'bob', status: 'closed' }] : [];
        },
      },
      site.stores,
    );
  let runs = 0;
  for (let done = false; !done; runs += 1) done = await reportPeople(deps());
  expect(runs).toBeGreaterThan(1);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toEqual(expect.arrayContaining(['ann', 'bob']));
  const kept = JSON.stringify(await site.stores.readScope({ kind: 'project', id: 'ABC' }));
  expect(kept).toContain('"ann"');
  expect(kept).not.toContain('"bob"');
  expect(kept).toMatch(/"gone-[0-9a-f]{24}"/);
  await site.close();
});
