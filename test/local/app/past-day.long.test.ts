import { builtFunctions } from '../../../local/cli/build/build-all';
import { SetClock } from '../../../local/forge/background/run-until-idle';
import { createJira } from '../../../local/jira/create-jira';
import { clientOf } from '../jira/client';
import { smallSite } from '../jira/small-site';
import { anApp } from './an-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

const DAY_MS = 86_400_000;
/** So small an answer is not packed. */
interface Shown {
  readonly part: unknown;
  readonly head: { readonly on: string; readonly takenAt: string; readonly level: string };
}

const VIEWS = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];

it('shows of a past day, in every view, what was stored that day', async () => {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(smallSite());
  const app = anApp(jira, clock);
  app.install();
  await app.settle();
  const viewAsOf = async (view: string, asOf: string | null) => {
    const payload = { scope: { kind: 'project', id: 'ABC' }, view, asOf };
    const { answer } = await app.ask('projectPage', payload, 'sue');
    return (answer as { readonly value: { readonly plain: Shown } }).value.plain;
  };
  const then = new Map<string, Awaited<ReturnType<typeof viewAsOf>>>();
  for (const view of VIEWS) then.set(view, await viewAsOf(view, null));
  const { on } = then.get('overview')!.head;

  const sue = clientOf(jira, 'local-user:sue');
  clock.advance(3 * DAY_MS);
  await app.background.runDue();
  await sue.put('/rest/api/3/issue/ABC-1', { fields: { duedate: '2031-01-01', customfield_10016: 13 } });
  await app.settle();
  clock.advance(DAY_MS / 24);
  await app.settle();

  expect((await viewAsOf('overview', null)).head.on > on).toBe(true);
  for (const view of VIEWS) {
    const [before, later] = [then.get(view)!, await viewAsOf(view, on)];
    expect({ view, part: later.part }).toEqual({ view, part: before.part });
    expect([later.head.on, later.head.takenAt, later.head.level]).toEqual([on, before.head.takenAt, before.head.level]);
  }
  await app.close();
  jira.close();
});
