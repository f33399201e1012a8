import type { JiraEvent } from '../../../../../local/jira/writes/events';
import { list, startJira } from '../../client';
import type { Client } from '../../client';

let jira: Client;
const events: JiraEvent[] = [];
beforeEach(() => {
  jira = startJira();
  events.length = 0;
  jira.jira.onEvent((event) => events.push(event));
});
afterEach(() => {
  jira.jira.close();
});

const lastItems = async (key: string) =>
  list((await jira.get(`/rest/api/3/issue/${key}/changelog`)).body['values']).at(-1)!['items'];

const linkItem = (from: string | null, fromString: string | null, to: string | null, toString: string | null) => [
  { field: 'Link', fieldtype: 'jira', from, fromString, to, toString },
];

const blocks = { type: { name: 'Blocks' }, inwardIssue: { key: 'ABC-4' }, outwardIssue: { key: 'ABC-2' } };

it('links two issues: the inward one blocks the outward one, and both say so', async () => {
  expect((await jira.as('bob').post('/rest/api/3/issueLink', blocks)).status).toBe(201);
  expect(await lastItems('ABC-4')).toEqual(linkItem(null, null, 'ABC-2', 'This issue blocks ABC-2'));
  expect(await lastItems('ABC-2')).toEqual(linkItem(null, null, 'ABC-4', 'This issue is blocked by ABC-4'));
  const { body } = await jira.get('/rest/api/3/issue/ABC-2?fields=issuelinks');
  expect(list(body['fields']!['issuelinks'])).toMatchObject([
    { id: '10001', type: { outward: 'blocks' }, inwardIssue: { key: 'ABC-4', fields: { status: { name: 'To Do' } } } },
  ]);
  expect(events.at(-1)).toMatchObject({
    eventType: 'avi:jira:created:issuelink',
    sourceIssueId: '1004',
    destinationIssueId: '1002',
    sourceProjectId: '100',
    destinationProjectId: '100',
  });
});

it('links the same two only once', async () => {
  await jira.post('/rest/api/3/issueLink', blocks);
  await jira.post('/rest/api/3/issueLink', blocks);
  expect(list((await jira.get('/rest/api/3/issue/ABC-2')).body['fields']!['issuelinks'])).toHaveLength(1);
});

it('takes a link away, and both say so', async () => {
  expect((await jira.get('/rest/api/3/issueLink/800')).body).toMatchObject({
    type: { name: 'Blocks' },
    inwardIssue: { key: 'ABC-4' },
    outwardIssue: { key: 'ABC-3' },
  });
  expect((await jira.remove('/rest/api/3/issueLink/800')).status).toBe(204);
  expect(await lastItems('ABC-4')).toEqual(linkItem('ABC-3', 'This issue blocks ABC-3', null, null));
  expect(await lastItems('ABC-3')).toEqual(linkItem('ABC-4', 'This issue is blocked by ABC-4', null, null));
  expect((await jira.get('/rest/api/3/issueLink/800')).status).toBe(404);
  expect((await jira.remove('/rest/api/3/issueLink/800')).status).toBe(404);
});

it('does not show a link to those who cannot see its other end', async () => {
  const linked = async (who: string) => {
    const { body } = await jira.as(who).get('/rest/api/3/issue/ABC-3?fields=issuelinks');
    return list(body['fields']!['issuelinks']).map((link) => link['inwardIssue']!['key']);
  };
  expect(await linked('bob')).toEqual(['ABC-4']);
  expect(await linked('sue')).toEqual(['ABC-4', 'SEC-1']);
  expect((await jira.as('bob').get('/rest/api/3/issueLink/801')).status).toBe(404);
  expect((await jira.as('bob').remove('/rest/api/3/issueLink/801')).status).toBe(404);
});

it.each([
  [{ ...blocks, type: { name: 'Loves' } }, 404],
  [{ ...blocks, outwardIssue: { key: 'ABC-99' } }, 404],
  [{ ...blocks, outwardIssue: { key: 'ABC-4' } }, 400],
  [{ type: { name: 'Blocks' } }, 400],
])('refuses %j', async (body, status) => {
  expect((await jira.post('/rest/api/3/issueLink', body)).status).toBe(status);
});
