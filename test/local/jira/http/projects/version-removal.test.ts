import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { startJira, type Client } from '../../client';

let jira: Client;
let events: JiraEvent[];

beforeEach(() => {
  jira = startJira();
  events = [];
  jira.jira.onEvent((event) => events.push(event));
});

const fixVersions = async () => (await jira.get('/rest/api/3/issue/ABC-2')).body['fields']!['fixVersions'];

it('a version that is deleted leaves its issues, or gives way to another', async () => {
  expect((await jira.post('/rest/api/3/version/501/removeAndSwap', { moveFixIssuesTo: 500 })).status).toBe(204);

  expect(await fixVersions()).toMatchObject([{ id: '500' }]);
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:deleted:version']);
  expect(events[1]).toMatchObject({
    version: { id: '501', projectId: 100 },
    newFixVersion: { id: '500' },
    customFieldReplacements: [],
  });

  await jira.post('/rest/api/3/version/500/removeAndSwap', {});
  expect(await fixVersions()).toEqual([]);
  expect((await jira.get('/rest/api/3/version/500')).status).toBe(404);
});

it('a version that is merged into another is gone', async () => {
  expect((await jira.put('/rest/api/3/version/501/mergeto/500', {})).status).toBe(204);

  expect(await fixVersions()).toMatchObject([{ id: '500' }]);
  expect((await jira.get('/rest/api/3/version/501')).status).toBe(404);
  expect(events.at(-1)).toMatchObject({
    eventType: 'avi:jira:merged:version',
    version: { id: '500' },
    mergedVersion: { id: '501' },
  });
  expect((await jira.put('/rest/api/3/version/500/mergeto/500', {})).status).toBe(400);
});
