import { bareEvent } from '../../../../local/jira/writes/bare-event';
import type { JiraEvent } from '../../../../local/jira/writes/events';
import { startJira } from '../client';

async function toldOf(act: (client: ReturnType<typeof startJira>) => Promise<unknown>): Promise<readonly JiraEvent[]> {
  const client = startJira();
  const events: JiraEvent[] = [];
  client.jira.onEvent((event) => events.push(event));
  await act(client);
  client.jira.close();
  return events;
}

it('tells no more of users than their account ids, and changelogs as lists', async () => {
  const [event] = await toldOf((client) => client.put('/rest/api/3/issue/ABC-2/assignee', { accountId: 'ann' }));
  const bare = bareEvent(event!);
  expect(bare).toMatchObject({
    eventType: 'avi:jira:updated:issue',
    atlassianId: 'local-app',
    issue: { id: '1002', key: 'ABC-2', fields: { assignee: { accountId: 'ann' }, status: { id: '5' } } },
    changelog: [{ field: 'assignee', to: 'ann' }],
  });
  const text = JSON.stringify(bare);
  expect(text).not.toMatch(/accountType|"active"|displayName/);
  expect(bare['associatedUsers']).toHaveProperty('associatedUsers');
});

it('tells deletions without fields, and link types as webhooks name them', async () => {
  const [gone] = await toldOf((client) => client.remove('/rest/api/3/issue/ABC-5'));
  expect(bareEvent(gone!)['issue']).toEqual({ id: '1005', key: 'ABC-5' });
  const linked = await toldOf((client) =>
    client.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'ABC-2' },
      outwardIssue: { key: 'ABC-5' },
    }),
  );
  const link = linked.find(({ eventType }) => eventType === 'avi:jira:created:issuelink');
  const type = bareEvent(link!)['issueLinkType'];
  expect(type).toMatchObject({ name: 'Blocks', inwardName: 'is blocked by', outwardName: 'blocks' });
  expect(type).not.toHaveProperty('inward');
});

it('leaves what names nobody as it is', () => {
  const event = { eventType: 'avi:jira-software:started:sprint', sprint: { id: 40, state: 'active' }, timestamp: '1' };
  expect(bareEvent(event)).toEqual(event);
});
