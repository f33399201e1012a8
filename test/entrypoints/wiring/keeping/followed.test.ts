import type { SettingsLayer } from '../../../../src/core/model/kept-settings';
import { filledSite } from '../kept-site';

/** Two projects are filled: ABC with the id 100, SEC with 200. */
async function aFilledSite() {
  const { client, site, later } = await filledSite();
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));
  const keptOf = async (id: string) => (await site.stores.readScope({ kind: 'project', id })).length;
  const follow = (projects: SettingsLayer[string]): void =>
    void site.settings.layers.set('site', {
      status: 'kept',
      revision: 1,
      layer: { projects },
      former: {},
      savedAt: new Date(0),
    });
  return { client, site, events, keptOf, follow, later: (minutes: number) => later(minutes * 60_000) };
}

it('forgets what is not followed any more, and nothing else', async () => {
  const { site, keptOf, follow, later } = await aFilledSite();
  const before = await keptOf('ABC');
  follow({ listed: ['200'] });
  later(1);
  await site.run({ job: 'discover' });
  expect([await keptOf('ABC'), await keptOf('SEC')]).toEqual([before, 0]);
  expect(await site.stores.readSyncs('SEC')).toEqual([]);
  await site.close();
});

it('forgets an archived project too', async () => {
  const { client, site, events, keptOf, follow, later } = await aFilledSite();
  later(1);
  await client.post('/rest/api/3/project/SEC/archive', {});
  for (const event of events.splice(0)) await site.take(event);
  expect(await keptOf('SEC')).toBeGreaterThan(0);
  follow({ way: 'only', listed: ['100'] });
  later(1);
  await site.run({ job: 'discover' });
  expect(await keptOf('SEC')).toBe(0);
  await site.close();
});

it('takes no event of a project that is not followed for a reason to read it', async () => {
  const { site, follow, later } = await aFilledSite();
  follow({ listed: ['200'] });
  later(1);
  await site.run({ job: 'discover' });
  later(1);
  await site.take({ eventType: 'avi:jira:updated:project', project: { id: 200, key: 'SEC', name: 'Secrets' } });
  expect(await site.stores.readSyncs('SEC')).toEqual([]);
  expect((await site.stores.readProjects()).find(({ key }) => key === 'SEC')?.removed).toBe(true);
  await site.close();
});
