import { loadNeighbourhood } from '../../../../src/adapters/jira/neighbourhood/load-neighbourhood';
import { browsable } from '../../../../src/adapters/jira/rest/permissions';
import { metered } from '../../../../src/adapters/jira/points';
import { itemHealth } from '../../../../src/app/item-health/item-health';
import { siteCalendar } from '../../../../src/entrypoints/platform/calendar';
import { keptAround } from '../../../../src/entrypoints/wiring/judging/kept-around';
import { jiraOf } from '../../../adapters/jira/events/jira-of';
import { noSettings } from '../../../builders/settings-store';
import { type Client, startJira } from '../../../local/jira/client';
import { filledSite, keptSite } from '../kept-site';

async function aFilledSite() {
  const { client, site } = await filledSite();
  const app = jiraOf(client);
  return { client, site, app, now: () => client.jira.now() };
}

const idOf = async (client: Client, key: string) =>
  String((await client.get(`/rest/api/3/issue/${key}?fields=id`)).body['id']);

it.each(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-6'])('tells of %s what a live reading tells', async (key) => {
  const { client, site, app, now } = await aFilledSite();
  const id = await idOf(client, key);
  const viewer = (who: string) => jiraOf(client, `local-user:${who}`);
  for (const who of ['sue', 'bob']) {
    const viewerMayBrowse = async (items: readonly string[]) =>
      (await browsable(viewer(who), { items, projects: [] })).items;
    const kept = await keptAround(site.sql, id, { now });
    if (kept === null) throw new Error('not kept');
    const fromKept = await itemHealth(id, {
      now,
      viewerMayBrowse,
      loadNeighbourhood: async () => kept.neighbourhood,
      loadCalendar: async () => kept.calendar,
      loadSettings: noSettings,
    });
    const fromLive = await itemHealth(id, {
      now,
      viewerMayBrowse,
      loadNeighbourhood: (itemId, takenAt) => loadNeighbourhood(app, itemId, { takenAt, remainingMs: () => 25_000 }),
      loadCalendar: () => siteCalendar(app),
      loadSettings: noSettings,
    });
    const comparable = (result: typeof fromKept) =>
      result.status === 'known' ? { ...result.health, read: null } : result;
    expect(comparable(fromKept)).toEqual(comparable(fromLive));
  }
  await site.close();
});

it('takes seven statements at most, and asks Jira nothing', async () => {
  const { client, site, app, now } = await aFilledSite();
  const asked = metered(app);
  for (const key of ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4']) {
    const before = site.sql.statements();
    expect(await keptAround(site.sql, await idOf(client, key), { now })).not.toBeNull();
    expect(site.sql.statements() - before).toBeLessThanOrEqual(7);
  }
  expect(asked.spent().calls).toBe(0);
  await site.close();
});

it('leaves what is not kept to a live reading', async () => {
  const client = startJira(undefined, () => 0);
  const site = await keptSite(client);
  const now = () => client.jira.now();
  const id = await idOf(client, 'ABC-2');
  expect(await keptAround(site.sql, id, { now })).toBeNull();
  await site.run({ job: 'discover' });
  expect(await keptAround(site.sql, id, { now })).toBeNull();
  await site.close();
});

it('leaves a moment before it was filled to a live reading', async () => {
  const { client, site, now } = await aFilledSite();
  const id = await idOf(client, 'ABC-2');
  expect(await keptAround(site.sql, id, { now: () => new Date(now().getTime() - 1) })).toBeNull();
  expect(await keptAround(site.sql, id, { now })).not.toBeNull();
  await site.close();
});
