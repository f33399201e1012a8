import { builtFunctions } from '../../../local/cli/build/build-all';
import { clientOf } from '../jira/client';
import { filledApp } from './filled-app';

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
  const { app, clock, jira, close } = await filledApp();
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
  await close();
});

it('has a trend of past weeks that their own pages say, too', async () => {
  const { app, close } = await filledApp();
  const headOf = async (scope: { readonly kind: string; readonly id: string }, asOf: string | null) => {
    const { answer } = await app.ask('projectPage', { scope, view: 'overview', asOf }, 'sue');
    return (answer as { readonly value: { readonly plain: { readonly head: Head } } }).value.plain.head;
  };
  let compared = 0;
  for (const scope of [
    { kind: 'project', id: 'ABC' },
    { kind: 'parent', id: '1001' },
    { kind: 'version', id: '501' },
  ]) {
    const { on, weeks } = await headOf(scope, null);
    const past = weeks.slice(0, -1).toReversed();
    for (const [place, week] of past.entries()) {
      if (week === null) continue;
      const day = new Date(Date.parse(on) - (place + 1) * 7 * DAY_MS).toISOString().slice(0, 10);
      const { level, chance } = await headOf(scope, day);
      expect({ scope, day, level, chance: chance?.toFixed(2) }).toEqual({
        scope,
        day,
        level: week.level,
        chance: week.chance?.toFixed(2),
      });
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(10);
  await close();
});

interface Head {
  readonly on: string;
  readonly level: string;
  readonly chance: number | null;
  readonly weeks: readonly ({ readonly level: string; readonly chance: number | null } | null)[];
}
