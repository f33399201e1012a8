import { builtFunctions } from '../../../local/cli/build/build-all';
import { SetClock } from '../../../local/forge/background/run-until-idle';
import {
  databaseRefusing,
  failing,
  type Fault,
  queueRefusing,
  tooManyRequests,
  withFaults,
} from '../../../local/forge/faults';
import type { RemoteCall } from '../../../local/forge/runtime/remotes';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
import type { Problem } from '../../../src/contract/sync-facts';
import { describeEachEngine, type OpenedEngine } from '../../adapters/storage/engines';
import { clientOf } from '../jira/client';
import { smallSite } from '../jira/small-site';
import { anApp } from './an-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

/** What people do on the small site after the app was installed. */
async function aBusyDay(jira: LocalJira, pass: () => Promise<void>): Promise<void> {
  const bob = clientOf(jira, 'local-user:bob');
  const steps: readonly (() => Promise<unknown>)[] = [
    () => bob.put('/rest/api/3/issue/ABC-4', { fields: { customfield_10016: 8, labels: ['late'] } }),
    () => bob.put('/rest/api/3/issue/ABC-3/assignee', { accountId: 'bob' }),
    () =>
      bob.post('/rest/api/3/issue', { fields: { project: { key: 'ABC' }, issuetype: { id: '11' }, summary: 'New' } }),
    () => bob.post('/rest/agile/1.0/sprint/40/issue', { issues: ['ABC-4'] }),
    () =>
      bob.post('/rest/api/3/issueLink', {
        type: { name: 'Blocks' },
        inwardIssue: { key: 'ABC-2' },
        outwardIssue: { key: 'ABC-4' },
      }),
    () => bob.post('/rest/api/3/issue/ABC-4/comment', { body: 'Is anybody at it?' }),
    () => bob.put('/rest/api/3/version/501', { releaseDate: '2024-04-01' }),
    () => bob.remove('/rest/api/3/issue/ABC-1'),
    () => bob.post('/rest/agile/1.0/sprint/40', { name: 'Sprint two' }),
  ];
  for (const step of steps) {
    await step();
    await pass();
  }
}

interface Meddling {
  readonly remote: 'jira' | 'sql' | 'kvs' | 'stargate';
  /** Every so many calls one goes wrong; none two in a row. */
  readonly every: number;
  readonly fault: Fault;
}

/** Fills and follows the small site under faults; then the night comes, without any. What is expected comes of SQLite. */
async function afterABadDay({ remote, every, fault }: Meddling, database: OpenedEngine) {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(smallSite());
  let [calls, met, bad] = [0, 0, true];
  const decide = (call: RemoteCall): Fault | null => {
    if (!bad || (call.remote ?? call.type) !== remote) return null;
    calls += 1;
    if (calls % every !== 0) return null;
    met += 1;
    return fault;
  };
  const app = anApp(jira, clock, { database, between: (table) => withFaults(table, decide) });
  app.install();
  await app.settle();
  await aBusyDay(jira, async () => {
    clock.advance(60_000);
    await app.background.runDue();
  });
  await app.settle();

  bad = false;
  // Whoever has not been heard of for so long was ended.
  clock.advance(LOST_AFTER_MS);
  const told = await app.told();
  await app.background.runSchedule('every-day');
  await app.settle();
  const fresh = anApp(jira, clock);
  fresh.install();
  await fresh.settle();
  const outcome = {
    met,
    told,
    facts: await app.facts(),
    expected: await fresh.facts(),
    toldInTheEnd: await app.told(),
  };
  await app.close();
  await fresh.close();
  jira.close();
  return outcome;
}

const LOST_AFTER_MS = 15 * 60_000 + 1;

const cut = (after: boolean): Fault => ({ kind: 'cut', after });
const killed = (after: boolean): Fault => ({ kind: 'killed', after });
const timedOut: Fault = { kind: 'timed-out', after: false };

const BAD_DAYS: readonly (readonly [string, Meddling, Problem])[] = [
  ['Jira asks for a second', { remote: 'jira', every: 7, fault: tooManyRequests(1) }, 'jira-busy'],
  ['Jira asks for ten minutes', { remote: 'jira', every: 11, fault: tooManyRequests(600) }, 'jira-busy'],
  ['Jira is busy and does not say how long', { remote: 'jira', every: 5, fault: tooManyRequests(null) }, 'jira-busy'],
  ['Jira fails', { remote: 'jira', every: 5, fault: failing(500) }, 'jira-failing'],
  ['the way to Jira is cut', { remote: 'jira', every: 5, fault: cut(false) }, 'jira-failing'],
  ['the way back from Jira is cut', { remote: 'jira', every: 6, fault: cut(true) }, 'jira-failing'],
  ['Jira does not answer in time', { remote: 'jira', every: 11, fault: timedOut }, 'lost'],
  ['a function is lost while it asks Jira', { remote: 'jira', every: 11, fault: killed(false) }, 'lost'],
  ['the database is asked too fast', { remote: 'sql', every: 9, fault: databaseRefusing('pace') }, 'database-busy'],
  [
    'the database takes no more at once',
    { remote: 'sql', every: 31, fault: databaseRefusing('size') },
    'database-refused',
  ],
  ['the database has no room', { remote: 'sql', every: 31, fault: databaseRefusing('room') }, 'database-full'],
  ['the database is too slow', { remote: 'sql', every: 31, fault: databaseRefusing('time') }, 'database-slow'],
  ['the database fails', { remote: 'sql', every: 31, fault: failing(502) }, 'database-failing'],
  ['the way to the database is cut', { remote: 'sql', every: 29, fault: cut(false) }, 'database-failing'],
  ['the way back from the database is cut', { remote: 'sql', every: 29, fault: cut(true) }, 'database-failing'],
  ['the database does not answer in time', { remote: 'sql', every: 37, fault: timedOut }, 'lost'],
  ['a function is lost before a statement', { remote: 'sql', every: 31, fault: killed(false) }, 'lost'],
  ['a function is lost after a statement', { remote: 'sql', every: 29, fault: killed(true) }, 'lost'],
  ['the settings are asked for too often', { remote: 'kvs', every: 3, fault: tooManyRequests(null) }, 'database-busy'],
  ['the settings cannot be read', { remote: 'kvs', every: 3, fault: failing(500) }, 'database-failing'],
  ['the way to the settings is cut', { remote: 'kvs', every: 3, fault: cut(false) }, 'database-failing'],
  ['a function is lost while it reads settings', { remote: 'kvs', every: 3, fault: killed(true) }, 'lost'],
  ['the queue takes nothing', { remote: 'stargate', every: 3, fault: queueRefusing('all') }, 'queue-refused'],
  [
    'the queue does not take the first',
    { remote: 'stargate', every: 3, fault: queueRefusing('the first') },
    'queue-refused',
  ],
  ['the queue fails', { remote: 'stargate', every: 3, fault: failing(503) }, 'queue-refused'],
  ['the way to the queue is cut', { remote: 'stargate', every: 3, fault: cut(false) }, 'queue-refused'],
  ['the way back from the queue is cut', { remote: 'stargate', every: 3, fault: cut(true) }, 'queue-refused'],
  ['a function is lost after a push', { remote: 'stargate', every: 3, fault: killed(true) }, 'lost'],
];

/** What befalls a server's own statements, and one of each of the others: all of them take minutes there. */
const ON_A_SERVER: ReadonlySet<string> = new Set([
  ...BAD_DAYS.filter(([, { remote }]) => remote === 'sql').map(([name]) => name),
  'Jira asks for ten minutes',
  'a function is lost while it asks Jira',
  'a function is lost after a push',
]);

describeEachEngine('bad days', (open, on) => {
  const days = BAD_DAYS.filter(([name]) => on === 'SQLite' || ON_A_SERVER.has(name));
  it.each(days)(
    'nothing is lost, nothing doubled, and administrators are told when %s',
    async (_name, bad, problem) => {
      const { met, told, facts, expected, toldInTheEnd } = await afterABadDay(bad, await open());
      const { readings, links, ...kept } = facts;
      const { readings: fresh, links: freshLinks, ...keptAnew } = expected;
      expect(met).toBeGreaterThan(1);
      expect(facts['items']!.length).toBeGreaterThan(5);
      expect(kept).toEqual(keptAnew);
      // Ended before it takes away that an item waits, a function leaves a row that leads to an item too many, never too few.
      expect(links).toEqual(expect.arrayContaining([...freshLinks!]));
      expect(links!.length - freshLinks!.length).toBeLessThanOrEqual(1);
      // What was judged before it was deleted stays judged.
      expect(readings).toEqual(expect.arrayContaining([...fresh!]));
      expect(told.troubles.map((trouble) => trouble.problem)).toContain(problem);
      expect(toldInTheEnd).toMatchObject({ filledBy: null, waiting: { rereads: 0, scopes: 0 } });
      expect(toldInTheEnd.projects.map(({ state }) => state)).toEqual(['filled', 'filled']);
    },
  );
});
