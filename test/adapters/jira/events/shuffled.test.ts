import * as fc from 'fast-check';
import { startJira, type Client } from '../../../local/jira/client';
import { comparable, contextOf, keptByEvents, readAll } from './kept-by-events';

const KEYS = ['ABC-2', 'ABC-3', 'ABC-4'];

type Act = (client: Client, key: string) => Promise<unknown>;

const edit =
  (fields: object): Act =>
  (client, key) =>
    client.put(`/rest/api/3/issue/${key}`, { fields });

const move =
  (id: string): Act =>
  (client, key) =>
    client.post(`/rest/api/3/issue/${key}/transitions`, { transition: { id } });

const ACTS: readonly Act[] = [
  move('1'),
  move('3'),
  move('5'),
  edit({ assignee: { accountId: 'ann' } }),
  edit({ assignee: null }),
  edit({ customfield_10016: 1 }),
  edit({ customfield_10016: 2, priority: { id: '1' } }),
  edit({ fixVersions: [{ id: '500' }, { id: '501' }] }),
  edit({ fixVersions: [] }),
  edit({ security: { id: '900' } }),
  edit({ security: null }),
  edit({ reporter: { accountId: 'bob' } }),
  edit({ description: 'Other words' }),
  (client, key) => client.post('/rest/agile/1.0/sprint/41/issue', { issues: [key] }),
  (client, key) => client.post(`/rest/api/3/issue/${key}/comment`, { body: 'Well' }),
  (client, key) =>
    client.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key },
      outwardIssue: { key: 'ABC-5' },
    }),
];

it('tells the truth in whatever order events come, or has the item read again', async () => {
  const acts = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...KEYS)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(acts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (done, chance) => {
      let time = 0;
      const client = startJira(undefined, () => (time += 1000));
      const kept = await keptByEvents(client);
      const events: Parameters<typeof kept.take>[0][] = [];
      client.jira.onEvent((event) => events.push(event));
      for (const [act, key] of done) await act(client, key);

      const doubled = events.flatMap((event) => (next(chance) < 0.3 ? [event, event] : [event]));
      const shuffled = doubled.map((event) => ({ event, at: next(chance) })).sort((left, right) => left.at - right.at);
      for (const { event } of shuffled) kept.take(event);

      const truth = await readAll(client, await contextOf(client));
      for (const [id, item] of truth) {
        if (kept.reread.has(id)) continue;
        expect(comparable(kept.items.get(id) ?? item)).toEqual(comparable(item));
      }
      client.jira.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);

const next = (chance: fc.Stream<number>): number => {
  const { value, done } = chance.next();
  return done === true ? 0 : value;
};
