import { readDirtyScopes } from '../../../src/adapters/storage/tables/dirty-scope';
import { readReading } from '../../../src/adapters/storage/tables/reading';
import { refName } from '../../../src/core/model/containers';
import { markProjects } from '../../../src/entrypoints/wiring/screens/settings-deps';
import { filledSite } from './kept-site';

async function aFilledSite() {
  const { client, site, later: pass } = await filledSite({ stepMs: 10 });
  const reading = async () => {
    const kept = await readReading(site.sql, { kind: 'project', id: 'ABC' }, 30_000);
    return JSON.parse(kept?.report ?? '{}') as { readonly forecast: { readonly because?: object } };
  };
  /** Whatever was marked has been written by then. */
  const later = (ms = 60_000) => pass(ms);
  return { client, site, reading, later, at: () => client.jira.now() };
}

const DAY_MS = 86_400_000;

const project = (id: string) => ({ layer: 'project', projectId: id }) as const;
const settled = { status: 'kept', revision: 1, former: null, savedAt: null } as const;

it('judges what is kept of a project by its settings', async () => {
  const { site, reading } = await aFilledSite();
  expect(await reading()).toMatchObject({ forecast: { because: { need: 8 } } });
  site.settings.layers.set('site', { ...settled, layer: { forecast: { finishedNeeded: 30 } } });
  await site.run({ job: 'recompute', projectKey: 'ABC' });
  expect(await reading()).toMatchObject({ forecast: { because: { need: 30 } } });
  site.settings.layers.set('100', { ...settled, layer: { forecast: { finishedNeeded: 20 } } });
  await site.run({ job: 'recompute', projectKey: 'ABC' });
  expect(await reading()).toMatchObject({ forecast: { because: { need: 20 } } });
  await site.close();
});

it('marks the projects that changed settings are in force for, and judges each of them once', async () => {
  const { site, at, later } = await aFilledSite();
  const marked = async () => (await readDirtyScopes(site.sql, 100)).map(({ scope }) => refName(scope));
  later();
  await site.tick();
  expect(await marked()).toEqual([]);
  await markProjects(site.sql, project('100'), { mark: 'one', at: at() });
  await markProjects(site.sql, project('100'), { mark: 'two', at: at() });
  await markProjects(site.sql, project('999'), { mark: 'three', at: at() });
  expect(await marked()).toEqual(['project ABC']);
  await markProjects(site.sql, { layer: 'site' }, { mark: 'four', at: at() });
  expect((await marked()).sort()).toEqual(['project ABC', 'project SEC']);
  later();
  await site.tick();
  expect(await marked()).toEqual([]);
  await site.close();
});

it('forgets a project’s settings with it, and keeps them when its key changes', async () => {
  const { client, site } = await aFilledSite();
  for (const id of ['100', '200']) site.settings.layers.set(id, { ...settled, layer: {} });
  await client.put('/rest/api/3/project/ABC', { key: 'NEW' });
  await site.take({ eventType: 'avi:jira:updated:project', project: { id: '100', key: 'NEW', name: 'Alphabet' } });
  await site.run({ job: 'discover' });
  expect([...site.settings.layers.keys()]).toEqual(['100', '200']);

  // What lies in the bin may come back.
  await site.take({ eventType: 'avi:jira:softdeleted:project', project: { id: '200', key: 'SEC', name: 'Secrets' } });
  expect([...site.settings.layers.keys()]).toEqual(['100', '200']);
  await site.take({ eventType: 'avi:jira:deleted:project', project: { id: '200', key: 'SEC', name: 'Secrets' } });
  expect([...site.settings.layers.keys()]).toEqual(['100']);
  await site.close();
});

it('keeps the settings of a project that it cannot see any more for thirty days', async () => {
  const { client, site, later } = await aFilledSite();
  site.settings.layers.set('200', { ...settled, layer: {} });
  await client.remove('/rest/api/3/project/SEC');
  await site.run({ job: 'discover' });
  later(29 * DAY_MS);
  await site.run({ job: 'discover' });
  expect([...site.settings.layers.keys()]).toEqual(['200']);
  later(2 * DAY_MS);
  await site.run({ job: 'discover' });
  expect([...site.settings.layers.keys()]).toEqual([]);
  await site.close();
});
