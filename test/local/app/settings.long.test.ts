import { builtFunctions } from '../../../local/cli/build/build-all';
import { SetClock } from '../../../local/forge/background/run-until-idle';
import { withFaults } from '../../../local/forge/faults';
import { createJira } from '../../../local/jira/create-jira';
import type { Requests } from '../../../src/contract/requests';
import type { SettingsPlace } from '../../../src/contract/settings';
import { changed, history, issue, status } from '../jira/issue-sketch';
import { smallSite } from '../jira/small-site';
import { anApp } from './an-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

type Payload<Name extends keyof Requests> = Parameters<Requests[Name]>[0];
type Told<Name extends keyof Requests> = Extract<Awaited<ReturnType<Requests[Name]>>, { readonly ok: true }>['value'];

/** ABC has the id 100, and Ann for its lead; Sue administers the site; Bob does neither. */
const abc: SettingsPlace = { layer: 'project', projectId: '100' };
const site: SettingsPlace = { layer: 'site' };
/** As the app is installed, one item of so few may carry a finding; with these, all that have one. */
const all = { budget: { maxShare: 1 } };

const begun = (at: string) => history(at, 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress']));
const finished = (n: number) =>
  issue({
    id: 1020 + n,
    key: `ABC-${20 + n}`,
    fields: { status: status('Done'), assignee: { accountId: 'bob' }, updated: '2024-02-09T10:00:00.000+0000' },
    histories: [
      begun('2024-02-07'),
      history('2024-02-09', 'bob', changed('status', 'status', ['3', 'In Progress', '5', 'Done'])),
    ],
  });
const ownerless = (n: number) =>
  issue({
    id: 1030 + n,
    key: `ABC-${30 + n}`,
    fields: { status: status('In Progress'), updated: `2024-03-${11 + n}T10:00:00.000+0000` },
    histories: [begun(`2024-03-${11 + n}`)],
  });
const more = [
  ...Array.from({ length: 9 }, (_, n) => finished(n)),
  ...Array.from({ length: 4 }, (_, n) => ownerless(n)),
];
const OPEN = ['1001', '1003', '1004', '1005', '1030', '1031', '1032', '1033'];

async function aFilledApp() {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(smallSite(more));
  let isStoreDown = false;
  const app = anApp(jira, clock, {
    between: (table) =>
      withFaults(table, (call) => (isStoreDown && call.type === 'kvs' ? { kind: 'cut', after: false } : null)),
  });
  app.install();
  await app.settle();
  const ask = async <Name extends keyof Requests>(name: Name, payload: Payload<Name>, viewer: string) => {
    const { answer, calls } = await app.ask(name, payload, viewer);
    return { answer: answer as Awaited<ReturnType<Requests[Name]>>, calls };
  };
  const tell = async <Name extends keyof Requests>(
    name: Name,
    payload: Payload<Name>,
    viewer: string,
  ): Promise<Told<Name>> => {
    const { answer } = await ask(name, payload, viewer);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value as Told<Name>;
  };
  return {
    app,
    clock,
    ask,
    tell,
    setStoreDown: (isDown: boolean) => (isStoreDown = isDown),
    /** The open items about which the panel has findings, each asked about by itself. */
    async flagged(): Promise<readonly string[]> {
      const keys: string[] = [];
      for (const issueId of OPEN) {
        const { item, findings } = await tell('itemHealth', { issueId }, 'bob');
        if (findings.some(({ subject }) => subject === 'item')) keys.push(item.key);
      }
      return keys;
    },
    close: async () => {
      await app.close();
      jira.close();
    },
  };
}

it('does what the dry run said it would, and takes it back', async () => {
  const { app, clock, tell, flagged, close } = await aFilledApp();
  const before = await flagged();
  const trial = await tell('trySettings', { place: abc, projectId: '100', values: all }, 'ann');
  if (trial.status !== 'tried') throw new Error(trial.status);
  expect(trial).toMatchObject({ flaggedNow: before.length, flaggedBoth: before.length, openItems: OPEN.length });
  expect(trial.flaggedThen).toBeGreaterThan(before.length);

  const saved = await tell('saveSettings', { place: abc, revision: 0, values: all }, 'ann');
  expect(saved.status).toBe('saved');
  const after = await flagged();
  expect(after).toHaveLength(trial.flaggedThen);
  const named = trial.newItems.flatMap((item) => (item.visible ? item.key : []));
  expect([...before, ...named].sort()).toEqual([...after].sort());
  expect(await tell('trySettings', { place: abc, projectId: '100', values: all }, 'ann')).toMatchObject({
    flaggedNow: trial.flaggedThen,
    flaggedThen: trial.flaggedThen,
    newItems: [],
  });

  const undone = await tell('undoSettings', { place: abc, revision: 1 }, 'ann');
  expect(undone.status).toBe('saved');
  expect(await flagged()).toEqual(before);

  // What is kept for many is judged again, once for all of these changes.
  const readings = () => app.rows('SELECT MAX(taken_at) AS at, COUNT(*) AS n FROM reading');
  const [old] = await readings();
  clock.advance(600_000);
  await app.settle();
  const [anew] = await readings();
  expect(Number(anew?.['at'])).toBeGreaterThan(Number(old?.['at']));
  expect(anew?.['n']).toBe(old?.['n']);
  await close();
});

it('lets the site’s settings count where the project says nothing, and everybody read them', async () => {
  const { tell, flagged, close } = await aFilledApp();
  const before = await flagged();
  await tell('saveSettings', { place: site, revision: 0, values: all }, 'sue');
  expect((await flagged()).length).toBeGreaterThan(before.length);
  // Sue administers every project too.
  await tell('saveSettings', { place: abc, revision: 0, values: { budget: { maxShare: 0, fewItems: 0 } } }, 'sue');
  expect(await flagged()).toEqual([]);

  const view = await tell('settings', { projectId: '100' }, 'bob');
  expect(view.layers).toMatchObject([
    { place: site, state: 'usual', revision: 1, values: all, mayWrite: false },
    { place: abc, state: 'usual', revision: 1, mayWrite: false },
  ]);
  const budget = view.sections.find(({ section }) => section === 'budget');
  expect(budget?.thresholds[0]).toEqual({
    threshold: 'maxShare',
    unit: 'share',
    default: 0.2,
    source: 'Definition of the budget of alarms: at most a fifth of the open items of a project carry a finding',
    explanation: 'Flag at most this share of a project’s open items, the worst ones.',
    range: { least: 0, most: 1, whole: false },
    site: 1,
    project: 0,
    value: 0,
    from: 'project',
  });

  await tell('resetSettings', { place: abc, revision: 1 }, 'ann');
  expect((await flagged()).length).toBeGreaterThan(before.length);
  await close();
});

it('refuses those who administer nothing, what cannot be, and the later of two', async () => {
  const { ask, tell, flagged, close } = await aFilledApp();
  const before = await flagged();
  const save = (viewer: string, place: SettingsPlace, values: object, revision = 0) =>
    tell('saveSettings', { place, revision, values: values as typeof all }, viewer);

  expect(await save('bob', abc, all)).toEqual({ status: 'not-allowed', needs: 'project-admin' });
  expect(await save('ann', site, all)).toEqual({ status: 'not-allowed', needs: 'site-admin' });
  expect(await tell('trySettings', { place: site, projectId: '100', values: all }, 'ann')).toEqual({
    status: 'not-allowed',
    needs: 'site-admin',
  });
  expect(await save('ann', abc, { budget: { maxShare: 7 } })).toEqual({
    status: 'refused',
    problems: [
      {
        section: 'budget',
        threshold: 'maxShare',
        value: 7,
        allowed: { kind: 'number', least: 0, most: 1, whole: false },
      },
    ],
    more: 0,
  });
  expect(await save('ann', abc, { budget: null })).toEqual({ status: 'malformed', at: 'budget' });
  expect(await tell('undoSettings', { place: abc, revision: 0 }, 'ann')).toEqual({ status: 'nothing-to-undo' });
  // Nothing of a project is told to who may not browse it.
  for (const answer of [
    await ask('settings', { projectId: '200' }, 'bob'),
    await ask('saveSettings', { place: { layer: 'project', projectId: '200' }, revision: 0, values: all }, 'bob'),
    await ask('settings', { projectId: '999' }, 'bob'),
  ]) {
    expect(answer.answer).toMatchObject({ ok: false, problem: 'no-access' });
  }
  expect(await flagged()).toEqual(before);

  expect(await save('ann', abc, all)).toMatchObject({ status: 'saved' });
  const late = await save('sue', abc, { silent: { minIdleDays: 9 } });
  if (late.status !== 'changed-meanwhile') throw new Error(late.status);
  expect(late.settings.layers[1]).toMatchObject({ revision: 1, values: all });
  await close();
});

it('keeps the panel’s bounds, and tells where settings could not be asked for', async () => {
  const { ask, tell, setStoreDown, close } = await aFilledApp();
  await tell('saveSettings', { place: abc, revision: 0, values: all }, 'ann');
  const panel = await ask('itemHealth', { issueId: '1030' }, 'bob');
  const count = (remote: string) => panel.calls.filter((call) => call.remote === remote).length;
  expect(count('sql')).toBeLessThanOrEqual(6);
  expect(count('kvs')).toBe(2);
  // May he see the item; then all that is around it, in one question.
  expect(count('fpp/jira')).toBe(2);
  const save = await ask('saveSettings', { place: abc, revision: 1, values: {} }, 'ann');
  expect(save.calls.map(({ remote }) => remote)).toEqual([
    // May she; what is kept of the project and its site; marked before and after it is saved; what is kept now.
    ...['fpp/jira', 'kvs', 'kvs', 'sql', 'sql', 'kvs', 'sql', 'sql', 'kvs'],
  ]);

  setStoreDown(true);
  const health = await tell('itemHealth', { issueId: '1030' }, 'bob');
  expect(health.ignoredSettings).toEqual([
    { layer: 'site', because: 'unreachable' },
    { layer: 'project', because: 'unreachable' },
  ]);
  const { answer } = await ask('settings', { projectId: null }, 'bob');
  expect(answer).toMatchObject({ ok: false, problem: 'unexpected' });
  await close();
});
