import { createJira } from '../../../../local/jira/create-jira';
import { METERED, type RateLimitSettings } from '../../../../local/jira/limits/rate-limits';
import { smallSite } from '../small-site';

/** A local Jira asked by an app, on a clock that only the test moves. The site's present is at noon, UTC. */
function aJira(limits: RateLimitSettings) {
  let now = 0;
  const jira = createJira({ machineClock: () => now, limits });
  jira.load(smallSite());
  return {
    jira,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    ask: (
      path: string,
      { method = 'GET', metered = true, body }: { method?: string; metered?: boolean; body?: string } = {},
    ) =>
      jira.fetch(
        new Request(`http://jira.test${path}`, {
          method,
          ...(body === undefined ? {} : { body }),
          headers: { authorization: 'Bearer local-app', ...(metered ? { [METERED]: 'yes' } : {}) },
        }),
      ),
  };
}

const told = (response: Response, ...names: readonly string[]) => names.map((name) => response.headers.get(name));

it('counts what the app asks, and not what a browser does', async () => {
  const { jira, ask } = aJira({ pointsPerHour: 65_000 });
  await ask('/rest/api/3/issue/ABC-2');
  await ask('/rest/api/3/issue/ABC-2', { metered: false });
  expect(jira.spentThisHour()).toBe(2);
});

it('says how much is left once it is little', async () => {
  const { ask } = aJira({ pointsPerHour: 20 });
  const first = await ask('/rest/api/3/issue/ABC-2');
  expect(told(first, 'ratelimit-policy', 'ratelimit', 'x-local-points')).toEqual([
    '"global-app-quota";q=20;w=3600',
    '"global-app-quota";t=3600',
    '2',
  ]);
  for (let n = 0; n < 7; n += 1) await ask('/rest/api/3/issue/ABC-2');
  expect(told(await ask('/rest/api/3/issue/ABC-2'), 'ratelimit', 'x-ratelimit-nearlimit')).toEqual([
    '"global-app-quota";r=2;t=3600',
    'true',
  ]);
});

it('refuses everything once the hour’s points are spent, until the next hour', async () => {
  const { jira, ask, pass } = aJira({ pointsPerHour: 4 });
  pass(50 * 60_000);
  await ask('/rest/api/3/issue/ABC-2');
  expect((await ask('/rest/api/3/issue/ABC-2')).status).toBe(200);

  const refused = await ask('/rest/api/3/issue/ABC-2');
  expect(refused.status).toBe(429);
  expect(told(refused, 'retry-after', 'ratelimit-reason', 'x-ratelimit-limit', 'x-ratelimit-reset')).toEqual([
    '600',
    'jira-quota-global-based',
    '4',
    '2024-03-15T13:00:00.000Z',
  ]);
  expect((await ask('/rest/api/3/issue/ABC-2', { metered: false })).status).toBe(200);

  pass(10 * 60_000 - 1);
  expect((await ask('/rest/api/3/issue/ABC-2')).status).toBe(429);
  pass(1);
  expect((await ask('/rest/api/3/issue/ABC-2')).status).toBe(200);
  expect(jira.spentThisHour()).toBe(2);
});

it('refuses bursts at one endpoint, and lets others through', async () => {
  const { ask, pass } = aJira({ pointsPerHour: 65_000, burst: { reads: 3, writes: 1 } });
  for (const key of ['ABC-1', 'ABC-2', 'ABC-3']) expect((await ask(`/rest/api/3/issue/${key}`)).status).toBe(200);

  const refused = await ask('/rest/api/3/issue/ABC-4');
  expect(told(refused, 'retry-after', 'ratelimit-reason', 'x-ratelimit-limit')).toEqual(['1', 'jira-burst-based', '3']);
  expect((await ask('/rest/api/3/field')).status).toBe(200);
  pass(334);
  expect((await ask('/rest/api/3/issue/ABC-4')).status).toBe(200);
  expect((await ask('/rest/api/3/issue/ABC-4')).status).toBe(429);
});

it('refuses more than twenty writes to one issue within two seconds', async () => {
  const { ask, pass } = aJira({ pointsPerHour: 65_000 });
  const write = async (key: string, n: number) =>
    (await ask(`/rest/api/3/issue/${key}`, { method: 'PUT', body: JSON.stringify({ fields: { summary: `${n}` } }) }))
      .status;
  for (let n = 0; n < 20; n += 1) expect(await write('ABC-2', n)).toBe(204);
  expect(await write('ABC-2', 20)).toBe(429);
  expect(await write('ABC-3', 0)).toBe(204);
  pass(2_000);
  expect(await write('ABC-2', 21)).toBe(204);
});
