import { list, startJira, type Client } from '../../client';

let jira: Client;
let bob: Client;
let dashboard: string;

beforeEach(async () => {
  jira = startJira();
  bob = jira.as('bob');
  const created = await bob.post('/rest/api/3/dashboard', {
    name: 'Overview',
    sharePermissions: [{ type: 'authenticated' }],
    editPermissions: [],
  });
  dashboard = `/rest/api/3/dashboard/${String(created.body['id'])}`;
});

const add = (title: string) => bob.post(`${dashboard}/gadget`, { moduleKey: 'portfolio', title });
const titles = async () =>
  list((await bob.get(`${dashboard}/gadget`)).body['gadgets']).map(({ title }) => String(title));

describe('dashboards', () => {
  it('say who may change them', async () => {
    expect((await bob.get(dashboard)).body).toMatchObject({ name: 'Overview', isWritable: true });
    expect((await jira.as('ann').get(dashboard)).body).toMatchObject({ isWritable: false });
    // She administers the site.
    expect((await jira.as('sue').get(dashboard)).body).toMatchObject({ isWritable: true });
  });

  it('are found by who they are shared with', async () => {
    await bob.post('/rest/api/3/dashboard', { name: 'Private', sharePermissions: [], editPermissions: [] });

    const seen = async (client: Client) =>
      list((await client.get('/rest/api/3/dashboard/search')).body['values']).map(({ name }) => name);
    expect(await seen(bob)).toEqual(['Overview', 'Private']);
    expect(await seen(jira.as('ann'))).toEqual(['Overview']);
  });

  it('hold gadgets one below the other, in reading order once they are moved', async () => {
    const first = await add('First');
    await add('Second');
    expect(await titles()).toEqual(['First', 'Second']);

    const moved = await bob.put(`${dashboard}/gadget/${String(first.body['id'])}`, { position: { row: 2, column: 0 } });

    expect(moved.status).toBe(204);
    expect(await titles()).toEqual(['Second', 'First']);
    await bob.remove(`${dashboard}/gadget/${String(first.body['id'])}`);
    expect(await titles()).toEqual(['Second']);
  });

  it('keep what an app stores with a gadget', async () => {
    const { body } = await add('First');
    const path = `${dashboard}/items/${String(body['id'])}/properties/config`;

    expect((await bob.get(path)).status).toBe(404);
    expect((await bob.put(path, { chosen: ['ABC'] })).status).toBe(201);
    expect((await bob.put(path, { chosen: ['SEC'] })).status).toBe(200);
    expect((await jira.as('ann').get(path)).body).toEqual({ key: 'config', value: { chosen: ['SEC'] } });
  });

  it('are changed by nobody else', async () => {
    const { body } = await add('First');
    const ann = jira.as('ann');

    expect((await ann.post(`${dashboard}/gadget`, { moduleKey: 'portfolio' })).status).toBe(400);
    expect((await ann.put(`${dashboard}/items/${String(body['id'])}/properties/config`, 1)).status).toBe(400);
    expect((await ann.remove(dashboard)).status).toBe(400);
    expect((await bob.remove(dashboard)).status).toBe(204);
    expect((await bob.get(dashboard)).status).toBe(404);
  });

  it('cannot be changed in the past', async () => {
    const then = jira.as('bob', '2024-03-01T00:00:00Z');
    expect((await then.get(dashboard)).status).toBe(200);
    expect((await then.remove(dashboard)).status).toBe(400);
  });
});
