import { clientOf, keys, list, startJira } from '../client';
import type { Client } from '../client';
import { FIELD } from '../issue-sketch';

let jira: Client;
beforeAll(() => {
  jira = startJira();
});
afterAll(() => {
  jira.jira.close();
});

describe('who asks', () => {
  it.each(['', 'local-user:nobody', 'local-user:', 'anything'])('refuses %j', async (who) => {
    const answer = await clientOf(jira.jira, who).get('/rest/api/3/myself');
    expect(answer.status).toBe(401);
  });

  it('answers the app and people', async () => {
    expect((await jira.get('/rest/api/3/myself')).body).toMatchObject({ accountId: 'local-app', accountType: 'app' });
    expect((await jira.as('bob').get('/rest/api/3/myself')).body).toMatchObject({ displayName: 'Bob Baker' });
  });

  it('says 404 for what is not there and for what one may not see, in the same words', async () => {
    const hidden = await jira.as('bob').get('/rest/api/3/issue/SEC-1');
    expect(hidden).toEqual({
      status: 404,
      body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
    });
    expect(await jira.as('bob').get('/rest/api/3/issue/ABC-99')).toEqual(hidden);
    expect(await jira.as('bob').get('/rest/api/3/issue/ABC-6')).toEqual(hidden);
    expect((await jira.as('sue').get('/rest/api/3/issue/ABC-6')).status).toBe(200);
  });
});

describe('the site as it was', () => {
  const asOf = (moment: string): Client => jira.as('app', moment);

  it('has no issues that were made later', async () => {
    expect(keys(await asOf('2024-02-09T00:00:00Z').search('project = ABC order by key'))).toEqual([
      'ABC-1',
      'ABC-2',
      'ABC-5',
      'ABC-6',
    ]);
    expect((await asOf('2024-02-09T00:00:00Z').get('/rest/api/3/issue/ABC-3')).status).toBe(404);
  });

  it('rewinds the fields', async () => {
    const { body } = await asOf('2024-02-05T12:00:00Z').get('/rest/api/3/issue/ABC-2');
    expect(body['fields']).toMatchObject({
      status: { name: 'In Progress' },
      resolution: null,
      resolutiondate: null,
      summary: 'Read a key',
      assignee: { accountId: 'bob' },
      updated: '2024-02-05T10:00:00.000+0000',
      [FIELD.points]: 3,
      [FIELD.sprint]: [{ id: 38, state: 'active' }],
    });
    const earlier = await asOf('2024-01-10T00:00:00Z').get('/rest/api/3/issue/ABC-2');
    expect(earlier.body['fields']).toMatchObject({
      status: { name: 'To Do' },
      assignee: null,
      updated: '2024-01-02T09:00:00.000+0000',
      [FIELD.sprint]: null,
    });
  });

  it('knows comments, links and changelog only up to then', async () => {
    const then = asOf('2024-03-07T00:00:00Z');
    const { body } = await then.get('/rest/api/3/issue/ABC-3?expand=changelog');
    expect(body['fields']).toMatchObject({ comment: { total: 0 }, [FIELD.flagged]: null });
    expect(list(body['fields']!['issuelinks']).map((link) => link['id'])).toEqual(['801']);
    expect(body['changelog']!['total']).toBe(1);
    const bulk = await then.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['ABC-3'] });
    expect(list(list(bulk.body['issueChangeLogs'])[0]!['changeHistories'])).toHaveLength(1);
  });

  it('shows sprints and versions in their state of then', async () => {
    const sprints = await asOf('2024-02-20T12:00:00Z').get('/rest/agile/1.0/board/7/sprint');
    expect(list(sprints.body['values']).map((one) => [one['id'], one['state']])).toEqual([
      [38, 'closed'],
      [40, 'future'],
    ]);
    const versions = await asOf('2024-01-20T12:00:00Z').get('/rest/api/3/project/ABC/versions');
    expect(list(versions.body).map((one) => one['released'])).toEqual([false, false]);
    expect(keys(await asOf('2024-02-20T12:00:00Z').search('sprint in closedSprints()'))).toEqual(['ABC-2']);
  });

  it('reckons dates from then', async () => {
    expect((await asOf('2024-02-10T12:00:00Z').get('/rest/api/3/serverInfo')).body['serverTime']).toBe(
      '2024-02-10T12:00:00.000+0000',
    );
    expect(keys(await asOf('2024-02-10T12:00:00Z').search('created >= startOfDay()'))).toEqual(['ABC-3']);
  });

  it('lets nothing be changed, and searches be made', async () => {
    const then = asOf('2024-03-07T00:00:00Z');
    expect((await then.put('/rest/api/3/issue/ABC-3', { fields: { summary: 'x' } })).status).toBe(400);
    expect((await then.post('/rest/api/3/issue/ABC-3/comment', { body: 'x' })).status).toBe(400);
    expect((await then.remove('/rest/api/3/issue/ABC-3')).status).toBe(400);
    expect((await then.post('/rest/api/3/search/approximate-count', { jql: 'project = ABC' })).body).toEqual({
      count: 6,
    });
    expect((await then.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['ABC-3'] })).status).toBe(200);
  });

  it('is the present when the moment lies ahead, and refuses what is no moment', async () => {
    expect((await asOf('2030-01-01T00:00:00Z').post('/rest/api/3/issue/ABC-4/comment', { body: 'x' })).status).toBe(
      201,
    );
    expect((await asOf('yesterday').get('/rest/api/3/myself')).status).toBe(400);
  });

  it('still hides what one may not see', async () => {
    expect((await jira.as('bob', '2024-03-07T00:00:00Z').get('/rest/api/3/issue/SEC-1')).status).toBe(404);
  });
});
