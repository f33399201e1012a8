import { saidReport } from '../../../../azure/extension/frame/said-report';
import { aJudge } from '../judge/a-judge';

async function facts() {
  const answer = await aJudge().judge.statusFacts({ projectKey: 'Fabrikam' });
  if (!answer.ok) throw new Error(answer.problem);
  // As a worker hands it over.
  return structuredClone(answer.value);
}

it.each([
  ['en', '## What to do'],
  ['de-AT', '## Was zu tun ist'],
  ['fr', '## Ce qu’il faut faire'],
  ['ja', '## やるべきこと'],
])('is written in the language of the viewer: %s', async (language, heading) => {
  const { report } = await saidReport(await facts(), language);
  expect(report).toContain('Fabrikam');
  expect(report).toContain(heading);
});

it('calls what the project holds by its title', async () => {
  const { report } = await saidReport(await facts(), 'en');
  expect(report).toContain('**Title 1**');
});

it('is none of a project that the viewer does not see', async () => {
  expect(await aJudge().judge.statusFacts({ projectKey: 'Nowhere' })).toMatchObject({
    ok: false,
    problem: 'no-access',
  });
});
