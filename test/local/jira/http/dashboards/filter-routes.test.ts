import { list, startJira, type Client } from '../../client';

let jira: Client;

beforeEach(() => {
  jira = startJira();
});

const names = async (client: Client, query = ''): Promise<readonly string[]> =>
  list((await client.get(`/rest/api/3/filter/search${query}`)).body['values']).map(({ name }) => String(name));

const save = (client: Client, name: string, more: object = {}) =>
  client.post('/rest/api/3/filter', { name, jql: 'project = ABC', ...more });

const SHARED = { sharePermissions: [{ type: 'authenticated' }] };

describe('saved filters', () => {
  it('are seen by their owner, and by everybody when they are shared', async () => {
    await save(jira.as('bob'), 'Mine');
    await save(jira.as('bob'), 'Ours', SHARED);

    expect(await names(jira.as('bob'))).toEqual(['Mine', 'Ours']);
    expect(await names(jira.as('ann'))).toEqual(['Ours']);
    expect(await names(jira.as('ann'), '?filterName=our')).toEqual(['Ours']);
    expect(await names(jira.as('ann'), '?filterName=mine')).toEqual([]);
  });

  it('look the same to others whether they are private or not there', async () => {
    const { body } = await save(jira.as('bob'), 'Mine');

    const hidden = await jira.as('ann').get(`/rest/api/3/filter/${String(body['id'])}`);
    const absent = await jira.as('ann').get('/rest/api/3/filter/99999');

    expect(hidden).toEqual(absent);
    expect(hidden.status).toBe(400);
  });

  it('keep their query', async () => {
    const { body } = await save(jira.as('bob'), 'Mine');

    const read = await jira.as('bob').get(`/rest/api/3/filter/${String(body['id'])}`);

    expect(read.body).toMatchObject({ name: 'Mine', jql: 'project = ABC', owner: { accountId: 'bob' } });
  });

  it('need a query that Jira understands, and a name of their own', async () => {
    expect((await save(jira.as('bob'), 'Bad', { jql: 'nonsense = ' })).status).toBe(400);
    expect((await save(jira.as('bob'), 'Mine')).status).toBe(200);
    expect((await save(jira.as('bob'), 'Mine')).body).toMatchObject({
      errors: { filterName: 'Filter with same name already exists.' },
    });
  });

  it('are shared with everybody or with nobody here', async () => {
    const shared = await save(jira.as('bob'), 'Group', { sharePermissions: [{ type: 'group' }] });
    expect(shared.status).toBe(400);
  });

  it('go when their owner or an administrator deletes them, and nobody else', async () => {
    const { body } = await save(jira.as('bob'), 'Ours', SHARED);
    const path = `/rest/api/3/filter/${String(body['id'])}`;

    expect((await jira.as('ann').remove(path)).status).toBe(400);
    expect((await jira.as('sue').remove(path)).status).toBe(204);
    expect((await jira.as('bob').get(path)).status).toBe(400);
  });

  it('never get the id of a deleted one', async () => {
    const first = (await save(jira.as('bob'), 'One')).body['id'];
    await jira.as('bob').remove(`/rest/api/3/filter/${String(first)}`);
    expect((await save(jira.as('bob'), 'Two')).body['id']).not.toBe(first);
  });
});
