import { actionsOf } from '../../../local/automation/actions-of';
import { RECIPES } from '../../../local/automation/recipes';
import type { Rule, RuleRun } from '../../../local/automation/rule';
import { runForEvent, runScheduled, type RuleSite } from '../../../local/automation/run-rules';
import { builtFunctions } from '../../../local/cli/build/build-all';
import { readManifest } from '../../../local/forge/manifest';
import { repositoryRoot } from '../../../local/repository';
import { clientOf } from '../jira/client';
import { FIELD } from '../jira/issue-sketch';
import { smallSite } from '../jira/small-site';
import { anAutomatedApp, finished, standing } from './automated-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(600_000);

const EVERYTHING = {
  automation: { properties: 'on', fields: 'on', events: 'each', onItems: 'on', quietMinutes: 10 },
};
const actions = actionsOf(readManifest(repositoryRoot));

/** What rules do on a site in which scope is added after the start, work stalls, and a sprint is started. */
async function allRuns(): Promise<readonly RuleRun[]> {
  const world = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  const { app, jira, events, settle, choose, close } = world;
  const admin = clientOf(jira, 'local-user:sue');
  const site: RuleSite = {
    request: async (method, path, body) => {
      const { status, body: answer } =
        method === 'GET'
          ? await admin.get(path)
          : method === 'PUT'
            ? await admin.put(path, body)
            : await admin.post(path, body);
      return { status, body: answer };
    },
    act: async (key, inputs) =>
      app.act(actions.find((action) => action.key === key)?.functionKey ?? key, inputs, 'sue'),
    outputName: (key) => actions.find((action) => action.key === key)?.outputName ?? key,
  };
  const rules: readonly Rule[] = RECIPES.flatMap(({ whenChanged, scheduled }) => [whenChanged, scheduled]);
  const runs: RuleRun[] = [];
  let told = 0;
  const listen = async (): Promise<void> => {
    for (; told < events.length; told += 1) {
      const event = events[told];
      if (event !== undefined) runs.push(...(await runForEvent(rules, event, site)));
    }
  };
  await choose(EVERYTHING);
  await listen();
  await clientOf(jira, 'local-user:bob').put('/rest/api/3/issue/ABC-4', {
    fields: { parent: { key: 'ABC-1' }, [FIELD.sprint]: 41 },
  });
  await clientOf(jira, 'local-user:bob').post('/rest/agile/1.0/sprint/41', {
    state: 'active',
    startDate: '2024-03-15T12:00:00.000Z',
    endDate: '2024-03-29T13:00:00.000Z',
  });
  await settle();
  await settle();
  await listen();
  for (const { scheduled } of RECIPES) runs.push(...(await runScheduled(scheduled, site)));
  await close();
  return runs;
}

it('runs every recipe on a site, and stops nowhere', async () => {
  const runs = await allRuns();
  const done = new Set(runs.filter(({ status }) => status === 'success').map(({ rule }) => rule));
  expect(runs.filter(({ status }) => status === 'stopped')).toEqual([]);
  // The others find nothing to do on this site; their queries are understood, or running them would throw.
  expect([...done].sort()).toEqual([
    'ask the assignee (field)',
    'ask the assignee (scheduled)',
    'blocker endangers a date (field)',
    'blocker endangers a date (scheduled)',
    'close after notice (field)',
    'comment on a stalled item (field)',
    'flag a moved date (field)',
    'scope added (field)',
    'scope added (scheduled)',
    'sprint that holds too much (started)',
    'weekly digest (field)',
    'weekly digest (scheduled)',
  ]);
});
