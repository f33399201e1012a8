import { SetClock } from '../../../local/forge/background/run-until-idle';
import { type Fault, withFaults } from '../../../local/forge/faults';
import type { RemoteCall } from '../../../local/forge/runtime/remotes';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
import type { OpenedEngine } from '../../adapters/storage/engines';
import type { Problem } from '../../../src/contract/sync-facts';
import { clientOf } from '../jira/client';
import { smallSite } from '../jira/small-site';
import { anApp } from './an-app';

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

export interface Meddling {
  readonly remote: 'jira' | 'sql' | 'kvs' | 'stargate';
  /** One call of so many goes wrong, or one or two later: a job of as many calls would fail at the same one for ever. */
  readonly every: number;
  readonly fault: Fault;
}

/** Fills and follows the small site under faults; then the night comes, without any. What is expected comes of SQLite. */
export async function afterABadDay({ remote, every, fault }: Meddling, database: OpenedEngine) {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(smallSite());
  let [callsSince, met, bad] = [0, 0, true];
  const decide = (call: RemoteCall): Fault | null => {
    if (!bad || (call.remote ?? call.type) !== remote) return null;
    callsSince += 1;
    if (callsSince < every + (met % 3)) return null;
    callsSince = 0;
    met += 1;
    return fault;
  };
  const app = anApp(jira, clock, { database, between: (table) => withFaults(table, decide) });
  try {
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
    // What was set aside is tried again a day later.
    clock.advance(DAY_MS + 1);
    await app.background.runSchedule('every-day');
    await app.settle();
    return {
      met,
      told,
      facts: await app.facts(),
      expected: await freshFacts(jira, clock),
      toldInTheEnd: await app.told(),
    };
  } finally {
    await app.close();
    jira.close();
  }
}

/** What an app that is installed now keeps of the tracker. */
async function freshFacts(jira: LocalJira, clock: SetClock) {
  const app = anApp(jira, clock);
  try {
    app.install();
    await app.settle();
    return await app.facts();
  } finally {
    await app.close();
  }
}

const LOST_AFTER_MS = 15 * 60_000 + 1;
const DAY_MS = 86_400_000;

export const cut = (after: boolean): Fault => ({ kind: 'cut', after });
export const killed = (after: boolean): Fault => ({ kind: 'killed', after });
export const timedOut: Fault = { kind: 'timed-out', after: false };

export type BadDay = readonly [name: string, meddling: Meddling, problem: Problem];

/** One test for each bad day: nothing is lost or doubled, and administrators can read what happened. */
export function itSurvives(days: readonly BadDay[], open: () => Promise<OpenedEngine>): void {
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
}
