import { keys, list, startJira } from '../client';
import type { Answer, Client } from '../client';
import { FIELD } from '../issue-sketch';

let jira: Client;
beforeAll(() => {
  jira = startJira();
});
afterAll(() => {
  jira.jira.close();
});

const ids = (answer: Pick<Answer, 'body'>): readonly string[] => list(answer.body).map((entry) => String(entry['id']));

describe('search/jql', () => {
  it('gives ids alone unless fields are asked for', async () => {
    const answer = await jira.post('/rest/api/3/search/jql', { jql: 'key in (ABC-1, ABC-2) order by key' });
    expect(answer.body).toEqual({ issues: [{ id: '1001' }, { id: '1002' }], isLast: true });
  });

  it('goes on by token to the end', async () => {
    const ask = { jql: 'project = ABC order by key', fields: ['summary'], maxResults: 4 };
    const first = await jira.post('/rest/api/3/search/jql', ask);
    expect(keys(first)).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4']);
    expect(first.body['isLast']).toBe(false);
    const nextPageToken = String(first.body['nextPageToken']);
    const second = await jira.post('/rest/api/3/search/jql', { ...ask, nextPageToken });
    expect(keys(second)).toEqual(['ABC-5', 'ABC-6']);
    expect(second.body).toMatchObject({ isLast: true });
    expect(second.body['nextPageToken']).toBeUndefined();
    const other = await jira.post('/rest/api/3/search/jql', { ...ask, jql: 'project = SEC', nextPageToken });
    expect(other.status).toBe(400);
    expect((await jira.post('/rest/api/3/search/jql', { ...ask, nextPageToken: 'nonsense' })).status).toBe(400);
  });

  it('gives the fields asked for, and nothing of a field that is not there', async () => {
    const { body } = await jira.search('key = ABC-2', ['summary', FIELD.points, 'nonsense']);
    expect(list(body['issues'])[0]!['fields']).toEqual({ summary: 'Read the key', [FIELD.points]: 5 });
    const all = await jira.search('key = ABC-2', ['*all', '-comment']);
    expect(list(all.body['issues'])[0]!['fields']).not.toHaveProperty('comment');
    expect(list(all.body['issues'])[0]!['fields']).toMatchObject({
      [FIELD.epicLink]: 'ABC-1',
      [FIELD.sprint]: [
        { id: 38, name: 'Sprint 1', state: 'closed', boardId: 7 },
        { id: 40, state: 'active', goal: 'Ship it' },
      ],
      fixVersions: [{ id: '501', name: '2.0', released: false }],
      parent: { key: 'ABC-1', fields: { issuetype: { name: 'Epic', hierarchyLevel: 1 } } },
    });
  });

  it('is asked by GET as well', async () => {
    const { body } = await jira.get(
      '/rest/api/3/search/jql?jql=project%3DABC%20order%20by%20key&fields=summary,status&fields=labels&maxResults=1',
    );
    expect(Object.keys(list(body['issues'])[0]!['fields']!)).toEqual(['summary', 'status', 'labels']);
    expect((await jira.get('/rest/api/3/search/jql?jql=project%3DABC&maxResults=many')).status).toBe(400);
  });

  it('counts only what the viewer may see', async () => {
    const count = async (client: Client) =>
      (await client.post('/rest/api/3/search/approximate-count', { jql: 'created > 2000-01-01' })).body['count'];
    expect(await count(jira)).toBe(7);
    expect(await count(jira.as('sue'))).toBe(7);
    expect(await count(jira.as('bob'))).toBe(5);
  });

  it('refuses a body that is none', async () => {
    expect((await jira.post('/rest/api/3/search/jql', { jql: 5 })).status).toBe(400);
    expect((await jira.post('/rest/api/3/search/approximate-count', { jql: 'ORDER BY key' })).status).toBe(400);
  });
});

describe('changelogs in bulk', () => {
  const bulk = (body: object, client = jira) => client.post('/rest/api/3/changelog/bulkfetch', body);
  const created = (answer: Answer) =>
    list(answer.body['issueChangeLogs']).map((log) => [
      log['issueId'],
      list(log['changeHistories']).map((entry) => String(entry['created']).slice(0, 10)),
    ]);

  it('are sorted oldest first and go on by token', async () => {
    const first = await bulk({ issueIdsOrKeys: ['ABC-2', '1003'], maxResults: 7 });
    expect(created(first)).toEqual([
      ['1002', ['2024-01-20', '2024-01-25', '2024-02-05', '2024-02-06', '2024-02-20', '2024-03-06']],
      ['1003', ['2024-03-05']],
    ]);
    const second = await bulk({
      issueIdsOrKeys: ['ABC-2', '1003'],
      maxResults: 7,
      nextPageToken: first.body['nextPageToken'],
    });
    expect(created(second)).toEqual([['1003', ['2024-03-08', '2024-03-14']]]);
    expect(second.body['nextPageToken']).toBeUndefined();
  });

  it('are narrowed to fields', async () => {
    const answer = await bulk({ issueIdsOrKeys: ['ABC-2'], fieldIds: ['status', FIELD.sprint] });
    expect(created(answer)).toEqual([['1002', ['2024-01-25', '2024-02-05', '2024-02-20', '2024-03-06']]]);
    const last = list(list(answer.body['issueChangeLogs'])[0]!['changeHistories']).at(-1)!;
    expect(list(last['items']).map((item) => item['field'])).toEqual(['status']);
  });

  it('leave out what one may not see', async () => {
    expect((await bulk({ issueIdsOrKeys: ['ABC-6', 'SEC-1', 'ABC-99'] }, jira.as('bob'))).body).toEqual({
      issueChangeLogs: [],
    });
  });

  it.each([
    [{ issueIdsOrKeys: [] }],
    [{}],
    [{ issueIdsOrKeys: Array(1001).fill('ABC-1') }],
    [{ issueIdsOrKeys: ['ABC-1'], fieldIds: Array(11).fill('status') }],
  ])('refuse too much and too little', async (body) => {
    expect((await bulk(body)).status).toBe(400);
  });

  it('of one issue are paged', async () => {
    const { body } = await jira.get('/rest/api/3/issue/ABC-2/changelog?startAt=4&maxResults=1');
    expect(body).toMatchObject({ startAt: 4, maxResults: 1, total: 6, isLast: false });
    expect(list(body['values'])[0]!['created']).toBe('2024-02-20T10:00:00.000+0000');
  });
});

describe('issues in bulk', () => {
  it('tell which could not be had', async () => {
    const { body } = await jira
      .as('bob')
      .post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['ABC-2', 'SEC-1'], fields: ['summary'] });
    expect(list(body['issues']).map((one) => one['key'])).toEqual(['ABC-2']);
    expect(body['issueErrors']).toEqual([
      { id: 'SEC-1', errorMessage: 'Issue does not exist or you do not have permission to see it.' },
    ]);
    expect((await jira.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: [] })).status).toBe(400);
    expect((await jira.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: Array(101).fill('1') })).status).toBe(400);
  });
});

describe('projects, versions and configuration', () => {
  it('lists the projects one may browse', async () => {
    const projects = async (client: Client, query = '') =>
      list((await client.get(`/rest/api/3/project/search${query}`)).body['values']).map((project) => project['key']);
    expect(await projects(jira, '?orderBy=-key')).toEqual(['SEC', 'ABC']);
    expect(await projects(jira.as('bob'))).toEqual(['ABC']);
    expect(await projects(jira, '?query=secr')).toEqual(['SEC']);
    expect((await jira.as('bob').get('/rest/api/3/project/SEC')).body).toEqual({
      errorMessages: ["No project could be found with key 'SEC'."],
      errors: {},
    });
    expect((await jira.get('/rest/api/3/project/100')).body).toMatchObject({
      key: 'ABC',
      style: 'classic',
      lead: { accountId: 'ann' },
    });
    expect((await jira.get('/rest/api/3/project/search?orderBy=colour')).status).toBe(400);
  });

  it('tells statuses by issue type', async () => {
    const { body } = await jira.get('/rest/api/3/project/ABC/statuses');
    expect(list(body).map((type) => [type['name'], list(type['statuses']).map((status) => status['name'])])).toEqual([
      ['Epic', ['To Do', 'In Progress', 'Done']],
      ['Story', ['To Do', 'In Progress', 'Done']],
      ['Sub-task', ['To Do', 'In Progress', 'Done']],
    ]);
  });

  it('makes and changes versions', async () => {
    const site = startJira();
    const events: string[] = [];
    site.jira.onEvent((event) => events.push(event.eventType));
    expect((await site.get('/rest/api/3/version/501')).body).toMatchObject({
      overdue: true,
      released: false,
      projectId: 100,
    });
    const made = await site.post('/rest/api/3/version', { name: '3.0', project: 'ABC', releaseDate: '2024-06-01' });
    expect(made).toMatchObject({ status: 201, body: { id: '10001', name: '3.0', released: false, overdue: false } });
    const released = await site.put('/rest/api/3/version/10001', { released: true, releaseDate: null });
    expect(released.body).toMatchObject({ released: true });
    expect(released.body['releaseDate']).toBeUndefined();
    expect(events).toEqual(['avi:jira:created:version', 'avi:jira:released:version']);
    expect((await site.post('/rest/api/3/version', { name: '3.0', projectId: 100 })).status).toBe(400);
    expect((await site.post('/rest/api/3/version', { name: '4.0', project: 'NOPE' })).status).toBe(404);
    expect((await site.put('/rest/api/3/version/10001', { releaseDate: 'soon' })).status).toBe(400);
    expect((await site.put('/rest/api/3/version/99', { name: 'x' })).status).toBe(404);
    site.jira.close();
  });

  it("has Jira's own fields and the site's", async () => {
    const { body } = await jira.get('/rest/api/3/field');
    const points = list(body).find((field) => String(field['id']) === FIELD.points)!;
    expect(points).toMatchObject({ name: 'Story Points', custom: true, clauseNames: ['cf[10016]', 'Story Points'] });
    expect(ids({ body })).toEqual(
      expect.arrayContaining(['summary', 'status', 'resolutiondate', 'comment', FIELD.sprint]),
    );
  });

  it('lists the rest of the configuration', async () => {
    expect(ids(await jira.get('/rest/api/3/status'))).toEqual(['1', '3', '5']);
    expect((await jira.get('/rest/api/3/statuses?id=5&id=77')).body).toMatchObject([
      { id: '5', statusCategory: 'DONE' },
    ]);
    expect((await jira.get('/rest/api/3/statuses')).status).toBe(400);
    expect(ids(await jira.get('/rest/api/3/issuetype'))).toEqual(['10', '11', '12']);
    expect(ids(await jira.get('/rest/api/3/priority'))).toEqual(['1', '3', '5']);
    expect(list((await jira.get('/rest/api/3/issueLinkType')).body['issueLinkTypes'])).toHaveLength(2);
  });

  it('finds people', async () => {
    expect((await jira.get('/rest/api/3/user?accountId=nobody')).status).toBe(404);
    expect((await jira.get('/rest/api/3/user')).status).toBe(400);
    const found = await jira.get('/rest/api/3/user/search?query=baker');
    expect(list(found.body).map((user) => user['accountId'])).toEqual(['bob']);
    expect((await jira.get('/rest/api/3/user/bulk?accountId=ann&accountId=nobody')).body['total']).toBe(1);
    expect(list((await jira.get('/rest/api/3/users/search?startAt=1&maxResults=2')).body)).toHaveLength(2);
  });

  it('says what it does not have', async () => {
    expect(await jira.get('/rest/api/3/dashboard')).toEqual({
      status: 404,
      body: { errorMessages: ['The local Jira has no GET /rest/api/3/dashboard.'], errors: {} },
    });
  });

  it('draws pictures for everybody', async () => {
    for (const path of [
      '/avatar/ann.svg',
      '/icon/project/ABC.svg',
      '/icon/type/Bug.svg',
      '/icon/priority/High.svg',
      '/icon/status/done.svg',
    ]) {
      const response = await jira.jira.fetch(new Request(`http://jira.test${path}`));
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      expect(await response.text()).toMatch(/^<svg .*<\/svg>$/);
    }
    const odd = await jira.jira.fetch(new Request(`http://jira.test/icon/project/${encodeURIComponent('<b>"')}.svg`));
    expect(await odd.text()).not.toContain('<b>');
  });
});
