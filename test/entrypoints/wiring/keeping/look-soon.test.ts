import { lookSoon } from '../../../../src/entrypoints/wiring/keeping/look-soon';
import { startJira } from '../../../local/jira/client';
import { keptSite } from '../kept-site';

it('has a project discovered that somebody looks at before it is kept, and no other', async () => {
  let time = 0;
  const client = startJira(undefined, () => time);
  const site = await keptSite(client);
  client.jira.hideFromApp('SEC', true);
  await site.fill();
  const now = (): Date => client.jira.now();
  const pushed: object[] = [];
  const look = (projectKey: string | null) =>
    lookSoon(projectKey, { ...site.stores, now, push: async (jobs) => void pushed.push(...jobs) });
  time += 600_000;
  await look('ABC');
  expect(pushed).toEqual([]);
  await look('SEC');
  await look(null);
  expect(pushed).toEqual([{ job: 'discover' }]);
  time += 600_000;
  await look(null);
  expect(pushed).toHaveLength(2);
  await site.close();
});
