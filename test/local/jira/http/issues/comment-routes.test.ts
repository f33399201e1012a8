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

  it('are rewritten, which no event tells', async () => {
    const path = '/rest/api/3/issue/ABC-3/comment/700';
    expect((await jira.put(path, { body: 'Why is it so slow?' })).body).toMatchObject({
      id: '700',
      created: '2024-03-10T10:00:00.000+0000',
      updated: '2024-03-15T12:00:00.000+0000',
    });
    expect((await jira.get('/rest/api/3/issue/ABC-3')).body['fields']!['updated']).toBe('2024-03-15T12:00:00.000+0000');
    expect((await jira.put(path, { body: '' })).status).toBe(400);
    expect(events).toEqual([]);
  });

  it('need words, and an issue that is there', async () => {
    expect((await jira.post('/rest/api/3/issue/ABC-4/comment', { body: '' })).status).toBe(400);
    expect((await jira.post('/rest/api/3/issue/ABC-4/comment', {})).status).toBe(400);
    expect((await jira.as('bob').post('/rest/api/3/issue/ABC-6/comment', { body: 'x' })).status).toBe(404);
  });
});
