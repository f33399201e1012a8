import { reportPeople } from '../../../src/app/privacy/report-people';
import { peopleDepsOf } from '../../../src/entrypoints/wiring/keeping/people';
import { readPeople } from '../../adapters/storage/read-back';
import { metered } from '../../../src/adapters/jira/points';
import { jiraOf } from '../../adapters/jira/events/jira-of';
import { filledSite, type KeptSite } from './kept-site';

async function aFilledSite() {
  const { client, site, later: pass } = await filledSite();
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));
  const later = (minutes: number) => pass(minutes * 60_000);
  return { client, site, events, later };
}

const itemsOf = async ({ stores }: KeptSite, id: string) => (await stores.readScope({ kind: 'project', id })).length;
const jobsOf = async ({ stores }: KeptSite, projectKey: string) =>
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

const linksOf = async ({ stores }: KeptSite, id: string) =>
  (await stores.readItems([id])).flatMap(({ item }) => item.links.map(({ otherKey }) => otherKey)).sort();
const marksOf = async ({ stores }: KeptSite) => (await stores.readRereads(10)).map(({ kind, id }) => `${kind} ${id}`);

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

const DAY = 24 * 60;
const SEC = { layer: 'project', projectId: '200' } as const;
const haveSettings = ({ settings }: KeptSite) =>
  settings.saveLayer(SEC, { over: 0, layer: {}, former: {}, savedAt: new Date(0) });
const settingsOf = ({ settings }: KeptSite) => settings.layers.size;

it('forgets a project that nobody told of once it is missing on two days, and its settings after thirty', async () => {
  const { client, site, later } = await aFilledSite();
  await haveSettings(site);
  const look = async (): Promise<readonly number[]> => {
    await site.run({ job: 'discover' });
    return [await itemsOf(site, 'SEC'), settingsOf(site)];
  };
  client.jira.hideFromApp('SEC', true);
  expect(await look()).toEqual([1, 1]);
  later(10);
  expect(await look()).toEqual([1, 1]);
  later(DAY);
  expect(await look()).toEqual([0, 1]);
  later(28 * DAY);
  expect(await look()).toEqual([0, 1]);
  later(DAY);
  expect(await look()).toEqual([0, 0]);
  await site.close();
});

it('keeps a project that was missing for a while, and begins to count anew', async () => {
  const { client, site, later } = await aFilledSite();
  for (let times = 0; times < 3; times += 1) {
    client.jira.hideFromApp('SEC', true);
    await site.run({ job: 'discover' });
    later(DAY);
    client.jira.hideFromApp('SEC', false);
    await site.run({ job: 'discover' });
    expect(await itemsOf(site, 'SEC')).toBe(1);
    expect(await jobsOf(site, 'SEC')).toEqual(['done']);
  }
  await site.close();
});

it('takes two looks around midnight for one, and an answer without any project for none', async () => {
  const { client, site, later } = await aFilledSite();
  // It is noon.
  later(DAY / 2 - 1);
  client.jira.hideFromApp('SEC', true);
  await site.run({ job: 'discover' });
  later(2);
  await site.run({ job: 'discover' });
  expect(await itemsOf(site, 'SEC')).toBe(1);
  client.jira.hideFromApp('ABC', true);
  for (let days = 0; days < 3; days += 1) {
    later(DAY);
    await site.run({ job: 'discover' });
  }
  expect(await itemsOf(site, 'SEC')).toBe(1);
  expect(await itemsOf(site, 'ABC')).toBe(6);
  await site.close();
});

it('keeps the settings of a project in the bin, and lets go those of one that was deleted', async () => {
  const { site } = await aFilledSite();
  await haveSettings(site);
  const project = { id: 200, key: 'SEC', name: 'Secrets' };
  await site.take({ eventType: 'avi:jira:softdeleted:project', project });
  expect([await itemsOf(site, 'SEC'), settingsOf(site)]).toEqual([0, 1]);
  await site.take({ eventType: 'avi:jira:deleted:project', project });
  expect(settingsOf(site)).toBe(0);
  await site.close();
});

const policy = (act: 'blocked' | 'allowed', data: object) => {
  const things = 'container' in data ? 'app_access_to_objects_in_container' : 'app_access_to_objects';
  return { specversion: '1.0', id: 'x', type: `avi:ecosystem.app_policy:${act}:${things}.v2`, data };
};

it('hides at once the issues that a rule keeps from it, and reads again those that it gives back', async () => {
  const { site } = await aFilledSite();
  const objects = [
    { product: 'Jira', type: 'issue', ids: ['1004', '1005'] },
    { product: 'confluence', type: 'page', ids: ['1003'] },
  ];
  await site.take(policy('blocked', { objects }));
  expect(await site.stores.readItems(['1004', '1005'])).toEqual([]);
  expect(await itemsOf(site, 'ABC')).toBe(4);
  await site.take(policy('allowed', { objects }));
  await site.tick();
  expect(await itemsOf(site, 'ABC')).toBe(6);
  await site.close();
});

it('hides at once the project that a rule keeps from it, but for its settings, and fills it anew', async () => {
  const { site } = await aFilledSite();
  await haveSettings(site);
  const container = { product: 'jira', id: '200' };
  await site.take(policy('blocked', { container }));
  expect([await itemsOf(site, 'SEC'), settingsOf(site)]).toEqual([0, 1]);
  await site.take(policy('allowed', { container }));
  await site.fill();
  expect(await itemsOf(site, 'SEC')).toBe(1);
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
        readWebhook: async () => null,
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

it('reads anew who has changed, and tells of them no more', async () => {
  const { client, site, later } = await aFilledSite();
  await site.stores.writePeople([{ id: 'ann', active: false, isApp: true }], client.jira.now());
  later(7 * DAY);
  const heard: string[] = [];
  const deps = peopleDepsOf(
    {
      sql: site.sql,
      jira: metered(jiraOf(client)),
      settings: site.settings,
      readWebhook: async () => null,
      push: async () => undefined,
      invocation: 'x',
      now: () => client.jira.now(),
      remainingMs: () => 100_000,
      report: async (accounts) => {
        const ann = accounts.find(({ accountId }) => accountId === 'ann');
        heard.push(...(ann === undefined ? [] : [ann.updatedAt.toISOString()]));
        return ann !== undefined && ann.updatedAt < client.jira.now() ? [{ accountId: 'ann', status: 'updated' }] : [];
      },
    },
    site.stores,
  );
  expect(await reportPeople(deps)).toBe(true);
  expect(await readPeople(site.sql, ['ann'])).toEqual([{ id: 'ann', active: true, isApp: false }]);
  later(7 * DAY);
  expect(await reportPeople(deps)).toBe(true);
  expect(heard).toEqual(['2024-03-15T12:00:00.000Z', '2024-03-22T12:00:00.000Z']);
  await site.close();
});
