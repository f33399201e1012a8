import { actionsOf } from '../../../local/automation/actions-of';
import { AGENT_QUESTIONS } from '../../../local/automation/agent-questions';
import { builtFunctions } from '../../../local/cli/build/build-all';
import { readManifest } from '../../../local/forge/manifest';
import { repositoryRoot } from '../../../local/repository';
import { smallSite } from '../jira/small-site';
import { anAutomatedApp, finished, standing } from './automated-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(600_000);

const manifest = readManifest(repositoryRoot);
const actions = actionsOf(manifest);

it('offers the agent every action that rules have', () => {
  const agents = manifest.modules['rovo:agent'] as readonly { actions: readonly string[] }[];
  const providers = manifest.modules['automation:actionProvider'] as readonly { actions: readonly string[] }[];
  expect(agents[0]?.actions).toEqual(actions.map(({ key }) => key));
  expect(providers[0]?.actions).toEqual(agents[0]?.actions);
});

it('has, for thirty questions, every fact that a right answer rests on, or says that it cannot tell', async () => {
  const { app, close } = await anAutomatedApp((into) => {
    into.load(smallSite([...standing, ...finished]));
  });
  expect(AGENT_QUESTIONS).toHaveLength(30);
  const missing: string[] = [];
  for (const { question, calls, facts } of AGENT_QUESTIONS) {
    const known: Record<string, unknown> = {};
    for (const { action, inputs } of calls) {
      const { functionKey, outputs } = actions.find(({ key }) => key === action)!;
      const answer = (await app.act(functionKey, inputs, 'bob')) as Readonly<Record<string, unknown>>;
      // What is not declared does not reach a rule.
      if (!('errors' in answer)) expect(Object.keys(answer).sort()).toEqual([...outputs].sort());
      Object.assign(known, answer);
    }
    const isRefused = 'errors' in known;
    if (isRefused !== (facts.length === 0)) missing.push(`${question} ${JSON.stringify(known)}`);
    for (const fact of facts) if (known[fact] === undefined || known[fact] === '') missing.push(`${question} ${fact}`);
  }
  expect(missing).toEqual([]);
  await close();
});
