import { startJira } from '../../../local/jira/client';
import { contextOf, comparable, readAll } from '../../../adapters/jira/events/kept-by-events';
import { keptSite } from '../kept-site';

it('keeps all there is of a site, and judges it', async () => {
  let time = 0;
  const client = startJira(undefined, () => (time += 10));
  const site = await keptSite(client);
  await site.fill();
  const states = await site.stores.readSyncs();
  expect(states.map(({ projectKey, job, state }) => `${projectKey} ${job} ${state}`)).toEqual([
    '* looks done',
    'ABC calendar done',
    'ABC fields done',
    'ABC fill done',
    'ABC judge done',
    'SEC calendar done',
    'SEC fields done',
    'SEC fill done',
    'SEC judge done',
  ]);
  const truth = await readAll(client, await contextOf(client));
  const kept = [
    ...(await site.stores.readScope({ kind: 'project', id: 'ABC' })),
    ...(await site.stores.readScope({ kind: 'project', id: 'SEC' })),
  ];
  const byId = (left: { readonly id: string }, right: { readonly id: string }) => Number(left.id) - Number(right.id);
  expect(
    kept
      .map(({ item }) => item)
      .sort(byId)
      .map(comparable),
  ).toEqual([...truth.values()].sort(byId).map(comparable));
  await site.close();
});
