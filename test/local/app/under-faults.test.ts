import { builtFunctions } from '../../../local/cli/build/build-all';
import { SetClock } from '../../../local/forge/background/run-until-idle';
import { tooManyRequests, withFaults, type Fault } from '../../../local/forge/faults';
import type { RemoteCall } from '../../../local/forge/runtime/remotes';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
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
  readonly remote: string;
  /** Every so many calls one goes wrong; none two in a row. */
  readonly every: number;
  readonly fault: Fault;
}

/** Fills and follows the small site under faults; then the night comes, without any. */
async function afterABadDay({ remote, every, fault }: Meddling) {
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
  const app = anApp(jira, clock, { between: (table) => withFaults(table, decide) });
  app.install();
  await app.settle();
  await aBusyDay(jira, async () => {
    clock.advance(60_000);
    await app.background.runDue();
  });
  await app.settle();

  bad = false;
  await app.background.runSchedule('every-day');
  await app.settle();
  const fresh = anApp(jira, clock);
  fresh.install();
  await fresh.settle();
  const outcome = { met, facts: await app.facts(), expected: await fresh.facts() };
  await app.close();
  await fresh.close();
  jira.close();
  return outcome;
}

it.each<readonly [string, Meddling]>([
  ['Jira asks for a second', { remote: 'jira', every: 7, fault: tooManyRequests(1) }],
  ['a function is lost after a statement', { remote: 'sql', every: 29, fault: { kind: 'killed', after: true } }],
])('nothing is lost and nothing doubled when %s', async (_name, meddling) => {
  const { met, facts, expected } = await afterABadDay(meddling);
  const { readings, ...kept } = facts;
  const { readings: fresh, ...keptAnew } = expected;
  expect(met).toBeGreaterThan(0);
  expect(facts['items']!.length).toBeGreaterThan(5);
  expect(kept).toEqual(keptAnew);
  // What was judged before it was deleted stays judged.
  expect(readings).toEqual(expect.arrayContaining([...fresh!]));
});
