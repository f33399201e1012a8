import { list, startJira } from '../client';
import type { Client } from '../client';

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

const texts = (answer: { body: Record<string, unknown> }) => JSON.stringify(answer.body['comments']);

describe('comments', () => {
  it('are read oldest first, or newest first', async () => {
    const { body } = await jira.get('/rest/api/3/issue/ABC-3/comment');
    expect(list(body['comments']).map((comment) => comment['id'])).toEqual(['700', '701']);
    expect(list(body['comments'])[0]).toMatchObject({
      author: { accountId: 'bob' },
      created: '2024-03-10T10:00:00.000+0000',
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why is it slow?' }] }] },
    });
    const newest = await jira.get('/rest/api/3/issue/ABC-3/comment?orderBy=-created&maxResults=1');
    expect(list(newest.body['comments']).map((comment) => comment['id'])).toEqual(['701']);
    expect(newest.body).toMatchObject({ total: 2, startAt: 0, maxResults: 1 });
    expect((await jira.get('/rest/api/3/issue/ABC-3/comment?orderBy=author')).status).toBe(400);
  });

  it('are added, and touch the issue without a changelog entry', async () => {
    const answer = await jira
      .as('bob')
      .post('/rest/api/3/issue/ABC-4/comment', { body: { type: 'doc', version: 1, content: [] } });
    expect(answer).toMatchObject({
      status: 201,
      body: { author: { accountId: 'bob' }, created: '2024-03-15T12:00:00.000+0000' },
    });
    expect((await jira.get('/rest/api/3/issue/ABC-4')).body['fields']).toMatchObject({
      updated: '2024-03-15T12:00:00.000+0000',
      comment: { total: 1 },
    });
    expect((await jira.get('/rest/api/3/issue/ABC-4/changelog')).body['total']).toBe(1);
    expect(events).toEqual(['avi:jira:commented:issue']);
  });

  it('are removed', async () => {
    expect((await jira.remove('/rest/api/3/issue/ABC-3/comment/700')).status).toBe(204);
    expect(texts(await jira.get('/rest/api/3/issue/ABC-3/comment'))).not.toContain('slow');
    expect((await jira.remove('/rest/api/3/issue/ABC-3/comment/700')).status).toBe(404);
    expect((await jira.remove('/rest/api/3/issue/ABC-4/comment/701')).status).toBe(404);
    expect(events).toEqual(['avi:jira:deleted:comment']);
  });

  it('need words, and an issue that is there', async () => {
    expect((await jira.post('/rest/api/3/issue/ABC-4/comment', { body: '' })).status).toBe(400);
    expect((await jira.post('/rest/api/3/issue/ABC-4/comment', {})).status).toBe(400);
    expect((await jira.as('bob').post('/rest/api/3/issue/ABC-6/comment', { body: 'x' })).status).toBe(404);
  });
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
});
