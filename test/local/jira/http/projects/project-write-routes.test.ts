import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { keys, list, startJira, type Client } from '../../client';

let jira: Client;
let events: JiraEvent[];

beforeEach(() => {
  jira = startJira();
  events = [];
  jira.jira.onEvent((event) => events.push(event));
});

const found = async (who = jira): Promise<readonly string[]> => keys(await who.search('summary ~ key order by key'));
const listed = async (query = ''): Promise<readonly unknown[]> =>
  list((await jira.get(`/rest/api/3/project/search${query}`)).body['values']).map(({ key }) => key);
const told = (): readonly unknown[] => events.map(({ eventType, project }) => [eventType, Object(project).key]);

describe('a project', () => {
  it('is made and renamed', async () => {
    const made = await jira.post('/rest/api/3/project', { key: 'NEW', name: 'New one', leadAccountId: 'bob' });
    expect(made).toMatchObject({ status: 201, body: { id: 10_001, key: 'NEW' } });
    expect((await jira.put('/rest/api/3/project/NEW', { name: 'Newer' })).body).toMatchObject({ name: 'Newer' });
    expect(await listed()).toEqual(['ABC', 'NEW', 'SEC']);
    expect(told()).toEqual([
      ['avi:jira:created:project', 'NEW'],
      ['avi:jira:updated:project', 'NEW'],
    ]);
    expect(events[0]).toMatchObject({
      timestamp: String(Date.parse('2024-03-15T12:00:00.000Z')),
      project: { id: '10001', projectLead: { accountId: 'bob' } },
    });
    expect((await jira.post('/rest/api/3/project', { key: 'ABC', name: 'Again' })).status).toBe(400);
  });

  it('that is archived is found by no search, and read by its key', async () => {
    const before = await found();
    expect((await jira.post('/rest/api/3/project/ABC/archive', {})).status).toBe(204);

    expect(await found()).toEqual([]);
    expect(await found(jira.as('ann'))).toEqual([]);
    expect((await jira.get('/rest/api/3/issue/ABC-2')).status).toBe(200);
    expect(await listed()).toEqual(['SEC']);
    expect(await listed('?status=archived')).toEqual(['ABC']);
    expect((await jira.post('/rest/api/3/project/ABC/archive', {})).status).toBe(400);

    expect((await jira.post('/rest/api/3/project/ABC/restore', {})).body).toMatchObject({ key: 'ABC' });
    expect(await found()).toEqual(before);
    expect(told().map((one) => Object(one)[0])).toEqual(['avi:jira:archived:project', 'avi:jira:unarchived:project']);
  });

  it('in the trash is as if it were gone, until it is taken out', async () => {
    const before = await found();
    expect((await jira.remove('/rest/api/3/project/ABC')).status).toBe(204);

    expect(await found()).toEqual([]);
    expect((await jira.get('/rest/api/3/issue/ABC-2')).status).toBe(404);
    expect((await jira.get('/rest/api/3/project/ABC')).status).toBe(404);
    expect((await jira.remove('/rest/api/3/project/ABC')).status).toBe(404);

    expect((await jira.post('/rest/api/3/project/ABC/restore', {})).status).toBe(200);
    expect(await found()).toEqual(before);
    expect((await jira.post('/rest/api/3/project/ABC/restore', {})).status).toBe(400);
    expect(told().map((one) => Object(one)[0])).toEqual(['avi:jira:softdeleted:project', 'avi:jira:restored:project']);
  });

  it('that is deleted for good is told of once, its issues are not', async () => {
    expect((await jira.remove('/rest/api/3/project/ABC?enableUndo=false')).status).toBe(204);

    expect((await jira.post('/rest/api/3/project/ABC/restore', {})).status).toBe(404);
    expect((await jira.get('/rest/agile/1.0/board/7')).status).toBe(404);
    expect(keys(await jira.search('project = SEC'))).toEqual(['SEC-1']);
    expect(told()).toEqual([['avi:jira:deleted:project', 'ABC']]);
  });

  it('can be hidden from the app alone', async () => {
    jira.jira.hideFromApp('ABC', true);
    expect(await listed()).toEqual(['SEC']);
    expect((await jira.get('/rest/api/3/issue/ABC-2')).status).toBe(404);
    expect((await jira.as('ann').get('/rest/api/3/issue/ABC-2')).status).toBe(200);
    expect(events).toEqual([]);

    jira.jira.hideFromApp('ABC', false);
    expect(await listed()).toEqual(['ABC', 'SEC']);
  });
});
