import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { keys, list, startJira, type Client } from '../../client';

let jira: Client;
let events: JiraEvent[];

beforeEach(() => {
  jira = startJira();
  events = [];
  jira.jira.onEvent((event) => events.push(event));
});

const storyOf = async (key: string): Promise<string> =>
  String((await jira.get(`/rest/api/3/issue/${key}`)).body['fields']!['issuetype']!['id']);

const move = async (to: string, ...issueIdsOrKeys: readonly string[]) =>
  jira.post('/rest/api/3/bulk/issues/move', {
    sendBulkNotification: false,
    targetToSourcesMapping: { [to]: { issueIdsOrKeys, inferFieldDefaults: true } },
  });

it('moves an issue to another project: same id, next key, nothing left of the old project', async () => {
  const submitted = await move(`SEC,${await storyOf('ABC-2')}`, 'ABC-2');

  expect(submitted.status).toBe(201);
  expect((await jira.get(`/rest/api/3/bulk/queue/${String(submitted.body['taskId'])}`)).body).toMatchObject({
    status: 'COMPLETE',
    progressPercent: 100,
    processedAccessibleIssues: [1002],
    totalIssueCount: 1,
  });
  const { body } = await jira.get('/rest/api/3/issue/1002?expand=changelog');
  expect(body).toMatchObject({ id: '1002', key: 'SEC-2', fields: { project: { key: 'SEC' }, fixVersions: [] } });
  const items = list(list(body['changelog']!['histories'])[0]!['items']);
  expect(items.map((item) => [item['field'], item['from'], item['to']])).toEqual([
    ['project', '100', '200'],
    ['Fix Version', '501', null],
    ['Key', null, null],
  ]);
  expect(items[2]).toMatchObject({ fromString: 'ABC-2', toString: 'SEC-2' });
  expect(events).toMatchObject([
    {
      eventType: 'avi:jira:updated:issue',
      issue: { id: '1002', key: 'SEC-2', fields: { project: { id: '200' } } },
      changelog: { items: [{ field: 'project' }, { field: 'Fix Version' }, { field: 'Key' }] },
    },
  ]);
});

it('still leads from the old key to the issue, and gives that key to no other', async () => {
  await move(`SEC,${await storyOf('ABC-2')}`, 'ABC-2');

  expect((await jira.get('/rest/api/3/issue/ABC-2')).body['key']).toBe('SEC-2');
  // Somebody who may not browse the new project has lost the issue.
  expect((await jira.as('ann').get('/rest/api/3/issue/ABC-2')).status).toBe(404);
  await move(`ABC,${await storyOf('ABC-2')}`, 'SEC-2');
  expect((await jira.get('/rest/api/3/issue/1002')).body['key']).not.toBe('ABC-2');
});

it('moves many at once, their sub-tasks too, each in a change of its own', async () => {
  const type = await storyOf('ABC-3');
  await move(`SEC,${type}`, 'ABC-2', 'ABC-3', 'ABC-4');

  expect(keys(await jira.search('project = SEC order by key'))).toEqual(['SEC-1', 'SEC-2', 'SEC-3', 'SEC-4', 'SEC-5']);
  expect(events).toHaveLength(4);
});

it('refuses targets that are none', async () => {
  expect((await move('NONE,1', 'ABC-2')).status).toBe(404);
  expect((await move('SEC,none', 'ABC-2')).status).toBe(400);
  expect((await move('SEC', 'ABC-2')).status).toBe(400);
  expect((await jira.get('/rest/api/3/bulk/queue/none')).status).toBe(404);
});

it('gives and takes a security level like any field', async () => {
  await jira.put('/rest/api/3/issue/ABC-2', { fields: { security: { id: '900' } } });
  expect((await jira.as('bob').get('/rest/api/3/issue/ABC-2')).status).toBe(404);
  await jira.put('/rest/api/3/issue/ABC-2', { fields: { security: null } });
  expect((await jira.as('bob').get('/rest/api/3/issue/ABC-2')).status).toBe(200);
  expect(events.map(({ changelog }) => Object(changelog).items)).toMatchObject([
    [{ field: 'security', from: null, to: '900', toString: 'Insiders only' }],
    [{ field: 'security', from: '900', to: null }],
  ]);
});
