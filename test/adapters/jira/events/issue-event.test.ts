import { startJira, type Client } from '../../../local/jira/client';
import { comparable, contextOf, keptByEvents, readAll } from './kept-by-events';

let time = 0;

/** A site whose clock moves on by a second with each request. */
async function aSite() {
  time = 0;
  const client = startJira(undefined, () => (time += 1000));
  const events: Parameters<Awaited<ReturnType<typeof keptByEvents>>['take']>[0][] = [];
  const kept = await keptByEvents(client);
  client.jira.onEvent((event) => events.push(event));
  return { client, kept, events };
}

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const ACTS: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'a transition': (client) => client.post('/rest/api/3/issue/ABC-2/transitions', { transition: { id: '1' } }),
  'a transition and back': async (client) => {
    await client.post('/rest/api/3/issue/ABC-2/transitions', { transition: { id: '5' } });
    await client.post('/rest/api/3/issue/ABC-2/transitions', { transition: { id: '1' } });
  },
  'a new owner': (client) => client.put('/rest/api/3/issue/ABC-2/assignee', { accountId: 'ann' }),
  'an estimate': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { customfield_10016: 8 } }),
  'a due date': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { duedate: '2024-04-01' } }),
  'a priority, a summary and labels at once': (client) =>
    client.put('/rest/api/3/issue/ABC-2', { fields: { priority: { id: '1' }, summary: 'Other', labels: ['x'] } }),
  'a version': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { fixVersions: [{ id: '500' }] } }),
  'a sprint': (client) => client.post('/rest/agile/1.0/sprint/41/issue', { issues: ['ABC-2'] }),
  'a flag': (client) =>
    client.put('/rest/api/3/issue/ABC-2', { fields: { customfield_10021: [{ value: 'Impediment' }] } }),
  'a parent': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { parent: null } }),
  'a reporter': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { reporter: { accountId: 'sue' } } }),
  'a security level': (client) => client.put('/rest/api/3/issue/ABC-2', { fields: { security: { id: '900' } } }),
  'a comment': (client) => client.post('/rest/api/3/issue/ABC-2/comment', { body: doc('What now?') }),
  'logged work': (client) => client.post('/rest/api/3/issue/ABC-2/worklog', { timeSpentSeconds: 3600 }),
  'a link made': (client) =>
    client.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'ABC-2' },
      outwardIssue: { key: 'ABC-3' },
    }),
};

it('know since when an issue is cancelled', async () => {
  const { client, kept, events } = await aSite();
  for (const id of ['1', '5']) await client.post('/rest/api/3/issue/ABC-2/transitions', { transition: { id } });
  const undone = JSON.stringify(events).replaceAll('"Done"', '"Won\'t Do"');
  for (const event of JSON.parse(undone) as typeof events) kept.take(event);
  const changes = [...kept.items.values()].find(({ initial }) => initial.key === 'ABC-2')?.changes ?? [];
  expect(changes.findLast(({ kind }) => kind === 'status')).toMatchObject({ to: '5~cancelled' });
});

describe('what events alone tell, without reading anything again', () => {
  for (const [what, act] of Object.entries(ACTS)) {
    it(`${what}`, async () => {
      const { client, kept, events } = await aSite();
      await act(client);
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) kept.take(event);
      const truth = await readAll(client, await contextOf(client));
      expect([...kept.items.values()].map(comparable)).toEqual([...truth.values()].map(comparable));
      expect([...kept.reread]).toEqual([]);
      // Told again, and in the other order: nothing changes.
      for (const event of [...events].reverse()) kept.take(event);
      expect([...kept.items.values()].map(comparable)).toEqual([...truth.values()].map(comparable));
      expect([...kept.reread]).toEqual([]);
    });
  }
});
