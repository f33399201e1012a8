import { list, startJira } from '../../client';
import type { Client } from '../../client';

let jira: Client;
const events: string[] = [];
beforeEach(() => {
  jira = startJira();
  events.length = 0;
  jira.jira.onEvent((event) => events.push(event.eventType));
});
afterEach(() => {
  jira.jira.close();
});

describe('logged work', () => {
  it('adds up, shortens the estimate and is told in the changelog', async () => {
    await jira.put('/rest/api/3/issue/ABC-4', { fields: { timetracking: { remainingEstimateSeconds: 7200 } } });
    const answer = await jira.as('bob').post('/rest/api/3/issue/ABC-4/worklog', {
      timeSpent: '1h 30m',
      started: '2024-03-14T08:00:00.000+0000',
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { timeSpentSeconds: 5400, timeSpent: '1h 30m', started: '2024-03-14T08:00:00.000+0000', issueId: '1004' },
    });
    const { body } = await jira.get('/rest/api/3/issue/ABC-4?expand=changelog');
    expect(body['fields']).toMatchObject({ timespent: 5400, timeestimate: 1800, worklog: { total: 1 } });
    expect(list(body['changelog']!['histories'])[0]!['items']).toEqual([
      {
        field: 'timeestimate',
        fieldtype: 'jira',
        fieldId: 'timeestimate',
        from: '7200',
        fromString: '7200',
        to: '1800',
        toString: '1800',
      },
      {
        field: 'timespent',
        fieldtype: 'jira',
        fieldId: 'timespent',
        from: null,
        fromString: null,
        to: '5400',
        toString: '5400',
      },
    ]);
    expect((await jira.get('/rest/api/3/issue/ABC-4/worklog')).body).toMatchObject({ total: 1, maxResults: 5000 });
  });

  it('needs a duration', async () => {
    expect((await jira.post('/rest/api/3/issue/ABC-4/worklog', { timeSpent: 'long' })).status).toBe(400);
    expect((await jira.post('/rest/api/3/issue/ABC-4/worklog', {})).status).toBe(400);
  });

  it('may be corrected and taken back, and the time spent follows', async () => {
    const path = '/rest/api/3/issue/ABC-4/worklog';
    const id = String((await jira.post(path, { timeSpentSeconds: 3600 })).body['id']);
    expect((await jira.put(`${path}/${id}`, { timeSpent: '2h' })).body).toMatchObject({ id, timeSpentSeconds: 7200 });
    expect((await jira.get('/rest/api/3/issue/ABC-4')).body['fields']!['timespent']).toBe(7200);

    expect((await jira.remove(`${path}/${id}`)).status).toBe(204);
    expect((await jira.get('/rest/api/3/issue/ABC-4')).body['fields']!['timespent']).toBe(0);
    expect((await jira.remove(`${path}/${id}`)).status).toBe(404);
    expect(events.filter((name) => name.endsWith('worklog'))).toEqual([
      'avi:jira:created:worklog',
      'avi:jira:updated:worklog',
      'avi:jira:deleted:worklog',
    ]);
  });
});
