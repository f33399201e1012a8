import { describeEachEngine, type OpenedEngine } from '../../../adapters/storage/engines';
import { startJira } from '../../../local/jira/client';
import { everythingIn } from '../everything-in';
import { keptSite } from '../kept-site';

/** Some boundaries in every run; each in turn with KILLED_EVERYWHERE=1. */
const EVERYWHERE = process.env['KILLED_EVERYWHERE'] === '1';
const SITE_NOW = Date.parse('2024-03-15T12:00:00.000Z');

/**
 * A site's life: it is filled, people work, events are taken, what they leave out is read again, the night repairs. Ended
 * before its `killAt`th statement, the invocation is over and its message lost.
 */
async function aLife(killAt: number, database: OpenedEngine) {
  let time = 0;
  const client = startJira(undefined, () => time);
  const site = await keptSite(client, database);
  let statements = 0;
  let isOver = false;
  site.beforeEachStatement(() => {
    statements += 1;
    isOver ||= statements === killAt;
    if (isOver) throw new Killed();
  });
  const survived = async (does: () => Promise<unknown>): Promise<void> => {
    try {
      await does();
    } catch (error) {
      if (!isOver) throw error;
    }
    isOver = false;
  };
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));

  await survived(() => site.fill());
  await survived(() => site.fill());
  time += 60_000;
  await client.put('/rest/api/3/issue/ABC-3', { fields: { customfield_10016: 8, security: { id: '900' } } });
  await client.post('/rest/api/3/issue/ABC-4/transitions', { transition: { id: '3' } });
  await client.put('/rest/api/3/issue/ABC-2', { fields: { description: 'Words' } });
  await client.post('/rest/agile/1.0/sprint/40', { state: 'closed' });
  await client.remove('/rest/api/3/issue/ABC-5');
  for (const event of events) await survived(() => site.take(event));
  await survived(() => site.run({ job: 'recompute', projectKey: 'ABC', only: 'touched' }));
  await survived(() => site.tick());
  time += 6 * 3_600_000;
  await survived(() => site.repair());
  time += 60_000;
  const work = statements;
  site.beforeEachStatement(null);
  // The next night finds whatever the one that was ended left.
  await site.repair();
  const known = await everythingIn(site, SITE_NOW + time);
  await site.close();
  client.jira.close();
  return { known, work };
}

class Killed extends Error {}

/** A server takes its time for every life. */
const ENDS = { SQLite: 6, MariaDB: 3 };

describeEachEngine('a life', (open, on) => {
  it('comes to the same wherever it is ended', async () => {
    const { known, work } = await aLife(Infinity, await open());
    expect(work).toBeGreaterThan(150);
    const step = EVERYWHERE ? 1 : Math.ceil(work / ENDS[on]);
    for (let killAt = 1; killAt <= work; killAt += step) {
      const ended = await aLife(killAt, await open());
      expect({ killAt, ...ended.known }).toEqual({ killAt, ...known });
    }
  }, 7_200_000);
});
