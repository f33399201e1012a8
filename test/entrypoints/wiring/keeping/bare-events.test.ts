import * as z from 'zod';
import { bareEvent } from '../../../../local/jira/writes/bare-event';
import type { JiraEvent } from '../../../../local/jira/writes/events';
import { readPeople } from '../../../adapters/storage/read-back';
import { filledSite } from '../kept-site';

const idRow = z.object({ id: z.string() });

async function aFilledSite() {
  const { client, site } = await filledSite({ stepMs: 10 });
  const events: JiraEvent[] = [];
  client.jira.onEvent((event) => events.push(bareEvent(event)));
  const told = async () => {
    for (const event of events.splice(0)) await site.take(event);
  };
  const marks = async () => (await site.stores.readRereads(10)).map(({ kind, id }) => `${kind} ${id}`);
  return { client, site, told, marks };
}

it('lets nobody who has left come back, and no app become a person, for being named', async () => {
  const { client, site, told } = await aFilledSite();
  const known = [
    { id: 'ann', active: false, isApp: false },
    { id: 'bob', active: true, isApp: true },
  ];
  await site.stores.writePeople(known, client.jira.now());
  await client.put('/rest/api/3/issue/ABC-2/assignee', { accountId: 'ann' });
  await client.as('bob').put('/rest/api/3/issue/ABC-2', { fields: { customfield_10016: 8 } });
  await told();
  expect(await readPeople(site.sql, ['ann', 'bob'])).toEqual(known);
  await site.close();
});

it('reads again what is told without an id of its change, and ends with the same', async () => {
  const { client, site, told, marks } = await aFilledSite();
  await client.put('/rest/api/3/issue/ABC-2', { fields: { customfield_10016: 8 } });
  await told();
  expect(await marks()).toEqual(['item 1002']);
  await site.tick();
  const [stored] = await site.stores.readItems(['1002']);
  expect(stored?.item.changes.at(-1)).toMatchObject({ kind: 'estimate', to: 8 });
  await site.close();
});

it('lets go at once what is deleted, however little is told of it', async () => {
  const { client, site, told } = await aFilledSite();
  await client.remove('/rest/api/3/issue/ABC-5');
  await told();
  expect(await site.stores.readItems(['1005'])).toEqual([]);
  await site.close();
});

it.each([{ id: '1002' }, { id: 1002, key: 7 }])('reads an issue again that is named by %j alone', async (issue) => {
  const { site, marks } = await aFilledSite();
  await site.take({ eventType: 'avi:jira:updated:issue', issue });
  expect(await marks()).toEqual(['item 1002']);
  await site.close();
});

it('looks at a project again when a version of it is told by its name alone', async () => {
  const { site } = await aFilledSite();
  await site.take({ eventType: 'avi:jira:updated:version', version: { id: '501', name: '2.0', projectId: 100 } });
  expect(await site.stores.readSync('ABC', 'look')).toMatchObject({ state: 'waiting' });
  await site.close();
});

it('keeps the version that others were merged into, and reads again what was in those', async () => {
  const { client, site, told, marks } = await aFilledSite();
  await client.put('/rest/api/3/issue/ABC-2', { fields: { fixVersions: [{ id: '500' }] } });
  await told();
  await site.tick();
  await client.put('/rest/api/3/version/500/mergeto/501', {});
  await told();
  const kept = await site.sql.read({ text: 'SELECT id FROM project_version WHERE removed = 0' }, idRow);
  expect(kept).toEqual([{ id: '501' }]);
  expect(await marks()).toContain('item 1002');
  await site.close();
});
