import { startJira } from './client';
import type { Client } from './client';
import { contract } from './contract';
import { smallSite } from './small-site';

/** Method, path as Atlassian describes it, and how to ask for it on the small site. */
type Call = readonly [method: string, path: string, ask: string, body?: unknown];

const READS: readonly Call[] = [
  ['GET', '/rest/api/3/myself', '/rest/api/3/myself'],
  ['GET', '/rest/api/3/serverInfo', '/rest/api/3/serverInfo'],
  ['GET', '/rest/api/3/user', '/rest/api/3/user?accountId=bob'],
  ['GET', '/rest/api/3/user/bulk', '/rest/api/3/user/bulk?accountId=bob&accountId=ann'],
  ['GET', '/rest/api/3/users/search', '/rest/api/3/users/search?maxResults=2'],
  ['GET', '/rest/api/3/user/search', '/rest/api/3/user/search?query=a'],
  ['GET', '/rest/api/3/user/assignable/search', '/rest/api/3/user/assignable/search?project=ABC'],
  ['GET', '/rest/api/3/project/search', '/rest/api/3/project/search?maxResults=1'],
  ['GET', '/rest/api/3/project/{projectIdOrKey}', '/rest/api/3/project/ABC'],
  ['GET', '/rest/api/3/project/{projectIdOrKey}/versions', '/rest/api/3/project/ABC/versions'],
  ['GET', '/rest/api/3/project/{projectIdOrKey}/version', '/rest/api/3/project/ABC/version?maxResults=1'],
  ['GET', '/rest/api/3/project/{projectIdOrKey}/statuses', '/rest/api/3/project/ABC/statuses'],
  ['GET', '/rest/api/3/version/{id}', '/rest/api/3/version/501'],
  ['GET', '/rest/api/3/field', '/rest/api/3/field'],
  ['GET', '/rest/api/3/status', '/rest/api/3/status'],
  ['GET', '/rest/api/3/statuses', '/rest/api/3/statuses?id=1&id=5'],
  ['GET', '/rest/api/3/statuses/search', '/rest/api/3/statuses/search'],
  ['GET', '/rest/api/3/statuscategory', '/rest/api/3/statuscategory'],
  ['GET', '/rest/api/3/issuetype', '/rest/api/3/issuetype'],
  ['GET', '/rest/api/3/priority', '/rest/api/3/priority'],
  ['GET', '/rest/api/3/resolution', '/rest/api/3/resolution'],
  ['GET', '/rest/api/3/issueLinkType', '/rest/api/3/issueLinkType'],
  ['GET', '/rest/api/3/issueLink/{linkId}', '/rest/api/3/issueLink/800'],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/ABC-3?expand=changelog,names,schema,transitions'],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', '/rest/api/3/issue/ABC-2/changelog?maxResults=2'],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/transitions', '/rest/api/3/issue/ABC-3/transitions'],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/comment', '/rest/api/3/issue/ABC-3/comment'],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/worklog', '/rest/api/3/issue/ABC-3/worklog'],
  [
    'GET',
    '/rest/api/3/search/jql',
    '/rest/api/3/search/jql?jql=project%3DABC&fields=*all&maxResults=2&expand=changelog,names,schema',
  ],
  [
    'POST',
    '/rest/api/3/search/jql',
    '/rest/api/3/search/jql',
    { jql: 'project = ABC', fields: ['*all'], expand: 'changelog' },
  ],
  ['POST', '/rest/api/3/search/jql', '/rest/api/3/search/jql', { jql: 'project = ABC' }],
  ['POST', '/rest/api/3/search/approximate-count', '/rest/api/3/search/approximate-count', { jql: 'project = ABC' }],
  [
    'POST',
    '/rest/api/3/changelog/bulkfetch',
    '/rest/api/3/changelog/bulkfetch',
    { issueIdsOrKeys: ['ABC-2', '1003'], maxResults: 3 },
  ],
  [
    'POST',
    '/rest/api/3/issue/bulkfetch',
    '/rest/api/3/issue/bulkfetch',
    { issueIdsOrKeys: ['ABC-2', 'ABC-99'], expand: ['changelog', 'names'] },
  ],
  [
    'POST',
    '/rest/api/3/permissions/check',
    '/rest/api/3/permissions/check',
    {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [100], issues: [1003] }],
    },
  ],
  ['GET', '/rest/api/3/mypermissions', '/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS,ADMINISTER'],
  ['GET', '/rest/api/3/filter/search', '/rest/api/3/filter/search?expand=jql,owner,sharePermissions'],
  ['GET', '/rest/api/3/filter/{id}', '/rest/api/3/filter/600'],
  ['GET', '/rest/api/3/dashboard/search', '/rest/api/3/dashboard/search'],
  ['GET', '/rest/api/3/dashboard/{id}', '/rest/api/3/dashboard/650'],
  ['GET', '/rest/api/3/dashboard/{dashboardId}/gadget', '/rest/api/3/dashboard/650/gadget'],
  [
    'GET',
    '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties',
    '/rest/api/3/dashboard/650/items/651/properties',
  ],
  [
    'GET',
    '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}',
    '/rest/api/3/dashboard/650/items/651/properties/config',
  ],
  ['GET', '/rest/agile/1.0/board', '/rest/agile/1.0/board?projectKeyOrId=ABC'],
  ['GET', '/rest/agile/1.0/board/{boardId}', '/rest/agile/1.0/board/7'],
  ['GET', '/rest/agile/1.0/board/{boardId}/configuration', '/rest/agile/1.0/board/7/configuration'],
  ['GET', '/rest/agile/1.0/board/{boardId}/sprint', '/rest/agile/1.0/board/7/sprint'],
  ['GET', '/rest/agile/1.0/board/{boardId}/issue', '/rest/agile/1.0/board/7/issue'],
  ['GET', '/rest/agile/1.0/board/{boardId}/backlog', '/rest/agile/1.0/board/7/backlog'],
  ['GET', '/rest/agile/1.0/board/{boardId}/epic', '/rest/agile/1.0/board/7/epic'],
  ['GET', '/rest/agile/1.0/sprint/{sprintId}', '/rest/agile/1.0/sprint/40'],
  ['GET', '/rest/agile/1.0/sprint/{sprintId}/issue', '/rest/agile/1.0/sprint/40/issue'],
];

const FILTER = { id: '600', name: 'Open', jql: 'project = ABC', ownerAccountId: 'bob', shared: true };
const GADGET = {
  id: 651,
  moduleKey: 'portfolio',
  title: 'Portfolio',
  color: 'blue',
  position: { row: 0, column: 0 },
  properties: { config: { chosen: [] } },
};
const DASHBOARD = { id: '650', name: 'Overview', ownerAccountId: 'bob', shared: true, gadgets: [GADGET] };

const described = contract();
const suite = described === null ? describe.skip : describe;

suite("answers are as Atlassian's own description has them", () => {
  let jira: Client;
  beforeAll(() => {
    jira = startJira({ ...smallSite(), filters: [FILTER], dashboards: [DASHBOARD] });
  });
  afterAll(() => {
    jira.jira.close();
  });

  it.each(READS.map(([method, path, ask, body]) => ({ method, path, ask, body })))(
    '$method $path',
    async ({ method, path, ask, body }) => {
      for (const client of [jira, jira.as('bob')]) {
        const answer = method === 'GET' ? await client.get(ask) : await client.post(ask, body);
        expect(answer.status).toBe(200);
        const complaints = described!.complaints({ method, path, status: answer.status }, answer.body);
        expect(complaints).toEqual([]);
      }
    },
  );

  it('also where something was written', async () => {
    const writes: readonly Call[] = [
      [
        'POST',
        '/rest/api/3/issue',
        '/rest/api/3/issue',
        { fields: { project: { key: 'ABC' }, issuetype: { id: '11' }, summary: 'x' } },
      ],
      ['POST', '/rest/api/3/issue/{issueIdOrKey}/comment', '/rest/api/3/issue/ABC-4/comment', { body: 'x' }],
      ['POST', '/rest/api/3/issue/{issueIdOrKey}/worklog', '/rest/api/3/issue/ABC-4/worklog', { timeSpent: '1h 30m' }],
      ['POST', '/rest/api/3/version', '/rest/api/3/version', { name: '3.0', projectId: 100 }],
      ['POST', '/rest/agile/1.0/sprint', '/rest/agile/1.0/sprint', { name: 'Next', originBoardId: 7 }],
      ['POST', '/rest/api/3/project', '/rest/api/3/project', { key: 'NEW', name: 'New one', leadAccountId: 'bob' }],
      [
        'POST',
        '/rest/api/3/bulk/issues/move',
        '/rest/api/3/bulk/issues/move',
        { targetToSourcesMapping: { 'NEW,11': { issueIdsOrKeys: ['ABC-2'] } } },
      ],
    ];
    for (const [method, path, ask, body] of writes) {
      const answer = await jira.post(ask, body);
      expect(answer.status).toBe(201);
      expect(described!.complaints({ method, path, status: 201 }, answer.body)).toEqual([]);
    }
  });

  it('also where something was changed, and where a move is waited for', async () => {
    const changes: readonly Call[] = [
      ['PUT', '/rest/api/3/issue/{issueIdOrKey}/comment/{id}', '/rest/api/3/issue/ABC-3/comment/700', { body: 'x' }],
      ['PUT', '/rest/api/3/project/{projectIdOrKey}', '/rest/api/3/project/ABC', { name: 'Alphabet soup' }],
      ['PUT', '/rest/api/3/version/{id}', '/rest/api/3/version/501', { name: '2.1' }],
    ];
    for (const [method, path, ask, body] of changes) {
      const answer = await jira.put(ask, body);
      expect(answer.status).toBe(200);
      expect(described!.complaints({ method, path, status: 200 }, answer.body)).toEqual([]);
    }
    const { body } = await jira.post('/rest/api/3/bulk/issues/move', {
      targetToSourcesMapping: { 'SEC,11': { issueIdsOrKeys: ['ABC-3'] } },
    });
    const task = await jira.get(`/rest/api/3/bulk/queue/${String(body['taskId'])}`);
    const queue = { method: 'GET', path: '/rest/api/3/bulk/queue/{taskId}', status: 200 };
    expect(described!.complaints(queue, task.body)).toEqual([]);
  });

  it('and a wrong answer would be noticed', () => {
    const call = { method: 'GET', path: '/rest/api/3/myself', status: 200 };
    expect(described!.complaints(call, { active: 'yes', timeZone: 3 })).toHaveLength(2);
  });
});
