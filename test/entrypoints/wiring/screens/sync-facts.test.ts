import { mayAdminister } from '../../../../src/adapters/jira/rest/permissions';
import { syncFacts } from '../../../../src/app/sync/status/sync-facts';
import { keptFactsOf } from '../../../../src/entrypoints/wiring/screens/sync-facts-deps';
import { jiraOf } from '../../../adapters/jira/events/jira-of';
import { startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

async function aSite() {
  let time = 0;
  const client = startJira(undefined, () => (time += 10));
  const site = await keptSite(client);
  const ask = (mayAsk = true) =>
    syncFacts({
      ...keptFactsOf(site.sql, client.jira.now),
      mayAdminister: async () => mayAsk,
      viewerMayBrowse: async (ids) => new Set(ids),
    });
  return { client, site, ask, later: () => (time += 60_000) };
}

it('tells how far each project is, and what it cost', async () => {
  const { client, site, ask, later } = await aSite();
  await site.run({ job: 'discover' });
  const before = await ask();
  expect(before?.projects.map(({ projectKey, state }) => `${projectKey} ${state}`)).toEqual([
    'ABC waiting',
    'SEC waiting',
  ]);
  expect(before?.filledBy).not.toBeNull();

  await site.fill();
  later();
  await site.tick();
  const after = await ask();
  expect(after?.projects).toMatchObject([
    { projectKey: 'ABC', state: 'filled', pass: null, itemsRead: 6, itemsExpected: 6, items: 6, lastRepairAt: null },
    { projectKey: 'SEC', state: 'filled', itemsRead: 1, items: 1 },
  ]);
  expect(after?.filledBy).toBeNull();
  expect(after?.waiting).toEqual({ rereads: 0, scopes: 0 });
  expect(after?.points.budgetAnHour).toBe(26_000);
  expect(after?.points.by.find(({ purpose }) => purpose === 'fill')?.points).toBeGreaterThan(14);
  expect(after?.points.spentThisHour).toBe(after?.points.by.reduce((sum, { points }) => sum + points, 0));
  expect(after?.storage.items).toBe(7);
  expect(after?.storage.bytes).toBeGreaterThan(7 * 700);
  expect(after?.costPerMonth.dollars).toBe(0);
  expect(after?.costPerMonth.parts.find(({ part }) => part === 'sql-requests')?.amount).toBeGreaterThan(50);

  await site.repair();
  expect((await ask())?.projects[0]?.lastRepairAt).toMatch(/^2024-03-15T12:/);
  await client.post('/rest/api/3/project/SEC/archive', {});
  await site.close();
});

it('tells nobody who does not administer Jira', async () => {
  const { client, site, ask } = await aSite();
  expect(await ask(false)).toBeNull();
  expect(await mayAdminister(jiraOf(client, 'local-user:ann'))).toBe(false);
  expect(await mayAdminister(jiraOf(client))).toBe(true);
  await site.close();
});
