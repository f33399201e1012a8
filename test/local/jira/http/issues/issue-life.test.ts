import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { list, startJira } from '../../client';
import type { Client, Loose } from '../../client';

let jira: Client;
let ann: Client;
let events: JiraEvent[];
beforeEach(() => {
  jira = startJira();
  ann = jira.as('ann');
  events = [];
  jira.jira.onEvent((event) => events.push(event));
});
afterEach(() => {
  jira.jira.close();
});

const fields = async (key: string): Promise<Loose> => (await jira.get(`/rest/api/3/issue/${key}`)).body['fields']!;

/** The items of the newest history entry, by whom and when. */
async function lastEntry(key: string) {
  const { body } = await jira.get(`/rest/api/3/issue/${key}/changelog`);
  const entry = list(body['values']).at(-1)!;
  return { items: entry['items'], author: entry['author']!['accountId'], created: entry['created'] };
}

describe('transitions', () => {
  it('resolve on done, and open again', async () => {
    expect((await ann.post('/rest/api/3/issue/ABC-4/transitions', { transition: { id: '5' } })).status).toBe(204);
    expect((await lastEntry('ABC-4')).items).toEqual([
      {
        field: 'resolution',
        fieldtype: 'jira',
        fieldId: 'resolution',
        from: null,
        fromString: null,
        to: '10000',
        toString: 'Done',
      },
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '1',
        fromString: 'To Do',
        to: '5',
        toString: 'Done',
      },
    ]);
    expect(await fields('ABC-4')).toMatchObject({
      status: { name: 'Done', statusCategory: { id: 3, key: 'done', colorName: 'green', name: 'Done' } },
      resolution: { name: 'Done' },
      resolutiondate: '2024-03-15T12:00:00.000+0000',
      statuscategorychangedate: '2024-03-15T12:00:00.000+0000',
    });
    await ann.post('/rest/api/3/issue/ABC-4/transitions', { transition: { id: '3' } });
    expect(await fields('ABC-4')).toMatchObject({
      status: { name: 'In Progress' },
      resolution: null,
      resolutiondate: null,
    });
  });

  it('go to the statuses of the board, the present one left out', async () => {
    const { body } = await jira.get('/rest/api/3/issue/ABC-3/transitions');
    expect(list(body['transitions']).map((one) => one['to']!['name'])).toEqual(['To Do', 'Done']);
  });

  it('refuse what is not offered', async () => {
    expect((await ann.post('/rest/api/3/issue/ABC-3/transitions', { transition: { id: '3' } })).status).toBe(400);
    expect((await ann.post('/rest/api/3/issue/ABC-3/transitions', {})).status).toBe(400);
  });
});

describe('making, assigning and removing', () => {
  it('makes an issue in the first status, with an empty changelog', async () => {
    const answer = await ann.post('/rest/api/3/issue', {
      fields: { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'New', parent: { key: 'ABC-1' } },
    });
    expect(answer).toEqual({
      status: 201,
      body: { id: '10001', key: 'ABC-7', self: 'http://jira.test/rest/api/3/issue/10001' },
    });
    expect(await fields('ABC-7')).toMatchObject({
      summary: 'New',
      status: { name: 'To Do' },
      creator: { accountId: 'ann' },
      parent: { key: 'ABC-1' },
      created: '2024-03-15T12:00:00.000+0000',
    });
    expect((await jira.get('/rest/api/3/issue/ABC-7/changelog')).body['total']).toBe(0);
    expect(events.map((event) => event.eventType)).toEqual(['avi:jira:created:issue']);
  });

  it.each([
    [{ issuetype: { name: 'Story' }, summary: 'x' }, { project: 'Specify a valid project ID or key' }],
    [{ project: { key: 'ABC' }, summary: 'x' }, { issuetype: 'Specify an issue type' }],
    [{ project: { key: 'ABC' }, issuetype: { id: '11' } }, { summary: 'You must specify a summary of the issue.' }],
    [
      { project: { key: 'ABC' }, issuetype: { id: '12' }, summary: 'x' },
      { parent: 'Issue type is a sub-task but parent issue key or id not specified.' },
    ],
    [
      { project: { key: 'SEC' }, issuetype: { id: '11' }, summary: 'x' },
      { project: 'Specify a valid project ID or key' },
    ],
  ])('refuses to make %j', async (wish, errors) => {
    expect(await ann.post('/rest/api/3/issue', { fields: wish })).toEqual({
      status: 400,
      body: { errorMessages: [], errors },
    });
  });

  it('assigns, and tells so', async () => {
    expect((await ann.put('/rest/api/3/issue/ABC-4/assignee', { accountId: 'bob' })).status).toBe(204);
    expect((await fields('ABC-4'))['assignee']).toMatchObject({ accountId: 'bob', displayName: 'Bob Baker' });
    expect(events.map((event) => event.eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    await ann.put('/rest/api/3/issue/ABC-4/assignee', { accountId: null });
    expect((await fields('ABC-4'))['assignee']).toBeNull();
    expect((await ann.put('/rest/api/3/issue/ABC-4/assignee', {})).status).toBe(400);
  });

  it('removes an issue with its links; its key is not given again', async () => {
    expect((await ann.remove('/rest/api/3/issue/ABC-3')).status).toBe(400);
    expect((await ann.remove('/rest/api/3/issue/ABC-3?deleteSubtasks=true')).status).toBe(204);
    expect((await jira.get('/rest/api/3/issue/ABC-5')).status).toBe(404);
    expect((await fields('ABC-4'))['issuelinks']).toEqual([]);
    await jira.as('sue').remove('/rest/api/3/issue/ABC-6');
    const answer = await ann.post('/rest/api/3/issue', {
      fields: { project: { id: '100' }, issuetype: { id: '11' }, summary: 'x' },
    });
    expect(answer.body['key']).toBe('ABC-7');
  });
});
