import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWebhook } from '../../../.config/forge/webhook-overlay.cjs';
import { builtFunctions } from '../../../local/cli/build/build-all';
import { readManifest } from '../../../local/forge/manifest';
import { repositoryRoot } from '../../../local/repository';
import { clientOf } from '../jira/client';
import { smallSite } from '../jira/small-site';
import { anAutomatedApp, finished, standing } from './automated-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(600_000);

const ADDRESS =
  'https://api-private.atlassian.com/automation/webhooks/jira/a/3f2b8c1e-0000-4000-8000-1234567890ab/0190a1b2-c3d4-7e5f-8a9b-0123456789ab';
const TOLD = { automation: { events: 'each', quietMinutes: 10 } };

interface Call {
  readonly url: string;
  readonly token: string | null;
  readonly body: { readonly issues: readonly string[]; readonly data: { readonly id: string; readonly text: string } };
}

/** A rule that answers with these codes in turn, the last one for good. */
function aRule(...codes: readonly number[]) {
  const calls: Call[] = [];
  const left = [...codes];
  const fetch = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    calls.push({
      url: String(input),
      token: new Headers(init?.headers).get('x-automation-webhook-token'),
      body: JSON.parse(String(init?.body)),
    });
    return new Response(null, { status: (left.length > 1 ? left.shift() : left[0]) ?? 200 });
  });
  return { calls, close: () => fetch.mockRestore() };
}

/** An app that was deployed with the webhook, or without. */
async function anApp(deployed: 'with' | 'without') {
  const shipped = readManifest(repositoryRoot);
  const changed = parse(withWebhook(readFileSync(join(repositoryRoot, 'manifest.yml'), 'utf8')));
  const manifest = deployed === 'with' ? { ...shipped, permissions: changed.permissions } : shipped;
  const world = await anAutomatedApp((into) => into.load(smallSite([...standing, ...finished])), { manifest });
  const ask = async (name: string, payload: unknown = null, viewer = 'sue') =>
    (await world.app.ask(name, payload, viewer)).answer;
  return { ...world, ask };
}

const grow = async ({ jira }: Awaited<ReturnType<typeof anApp>>, key: string) =>
  clientOf(jira, 'local-user:bob').put(`/rest/api/3/issue/${key}`, { fields: { parent: { key: 'ABC-1' } } });

it('calls a rule with every event once, waits while it is busy, and shows what it could not deliver', async () => {
  const rule = aRule(503, 429, 200);
  const app = await anApp('with');
  const { ask, settle, choose, close } = app;
  expect(await ask('webhook')).toMatchObject({ ok: true, value: { address: null, waiting: 0, undelivered: [] } });
  expect(await ask('saveWebhook', { address: 'https://example.com/hook', token: 't' })).toMatchObject({
    value: { status: 'malformed', at: 'address' },
  });
  expect(await ask('saveWebhook', { address: ADDRESS, token: ' ' })).toMatchObject({
    value: { status: 'malformed', at: 'token' },
  });
  const saved = await ask('saveWebhook', { address: ADDRESS, token: 'secret-1' });
  expect(saved).toMatchObject({ ok: true, value: { status: 'saved', webhook: { address: ADDRESS } } });
  expect(JSON.stringify(saved)).not.toContain('secret-1');

  await choose(TOLD);
  await grow(app, 'ABC-4');
  for (let turn = 0; turn < 4; turn += 1) await settle();
  expect(rule.calls.map(({ url, token }) => [url, token])).toEqual(
    Array.from({ length: 3 }, () => [ADDRESS, 'secret-1']),
  );
  expect(new Set(rule.calls.map(({ body }) => body.data.id)).size).toBe(1);
  expect(rule.calls[2]?.body).toMatchObject({
    issues: ['ABC-1'],
    data: {
      text: expect.stringMatching(/^\d+: added ABC-4/),
      last: 'added',
      events: [{ kind: 'added', itemKey: 'ABC-4' }],
    },
  });
  await settle();
  expect(rule.calls).toHaveLength(3);
  expect(await ask('webhook')).toMatchObject({ value: { waiting: 0, undelivered: [] } });
  rule.close();
  await close();
});

it('gives up what the rule refuses, tries it again when told to, and forgets all of it', async () => {
  const rule = aRule(404, 200);
  const app = await anApp('with');
  const { ask, settle, choose, close } = app;
  await ask('saveWebhook', { address: ADDRESS, token: 'secret-1' });
  await choose(TOLD);
  await grow(app, 'ABC-4');
  await settle();
  await settle();
  expect(rule.calls).toHaveLength(1);
  const undelivered = [{ projectKey: 'ABC', because: 'unknown-rule', count: 1, latestAt: expect.any(String) }];
  expect(await ask('webhook')).toMatchObject({ value: { waiting: 0, undelivered } });
  // Nobody else hears of it, or may change it.
  expect(await ask('webhook', null, 'bob')).toMatchObject({ ok: false, problem: 'no-access' });
  for (const [name, payload] of [
    ['saveWebhook', { address: ADDRESS, token: 'x' }],
    ['removeWebhook', null],
    ['sendAgain', null],
  ] as const)
    expect(await ask(name, payload, 'bob')).toMatchObject({ value: { status: 'not-allowed', needs: 'site-admin' } });

  expect(await ask('sendAgain')).toMatchObject({ value: { webhook: { waiting: 1, undelivered: [] } } });
  await settle();
  expect(rule.calls).toHaveLength(2);
  expect(rule.calls[1]?.body.data.id).toBe(rule.calls[0]?.body.data.id);

  expect(await ask('removeWebhook')).toMatchObject({ value: { webhook: { address: null, waiting: 0 } } });
  await grow(app, 'ABC-5');
  await settle();
  await settle();
  expect(rule.calls).toHaveLength(2);
  rule.close();
  await close();
});

it('calls nothing where the app was deployed without it, and says so', async () => {
  const rule = aRule(200);
  const app = await anApp('without');
  const { ask, settle, choose, close } = app;
  await ask('saveWebhook', { address: ADDRESS, token: 'secret-1' });
  await choose(TOLD);
  await grow(app, 'ABC-4');
  await settle();
  await settle();
  expect(rule.calls).toEqual([]);
  expect(await ask('webhook')).toMatchObject({ value: { undelivered: [{ because: 'not-permitted', count: 1 }] } });
  rule.close();
  await close();
});
