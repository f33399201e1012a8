import { readManifest } from '../../../../local/forge/manifest';
import { functionRuntime } from '../../../../local/forge/runtime/function-runtime';
import type { InvocationRequest } from '../../../../local/forge/runtime/invocation';
import { jiraRemote } from '../../../../local/forge/runtime/jira-remote';
import { builtFixture, fixtureDirectory } from '../built-fixture';

const SITE_NOW = '2011-04-01T12:00:00.000Z';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly asOf: string | null;
}

/** The fixture's functions before a Jira that says who asked. */
function aRuntime() {
  const seen: Seen[] = [];
  const jira = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const authorization = request.headers.get('authorization');
    seen.push({ method: request.method, path: pathname, authorization, asOf: request.headers.get('x-local-as-of') });
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (authorization === null) return new Response('', { status: 401 });
    if (pathname === '/rest/api/3/myself') return Response.json({ accountId: authorization.split(':')[1] });
    return Response.json({ key: pathname.split('/').at(-1) });
  };
  const runtime = functionRuntime({
    manifest: readManifest(fixtureDirectory),
    bundleDirectory: builtFixture(),
    remotes: {
      'fpp/jira': jiraRemote({ jira, siteUrl: 'http://127.0.0.1:1', guard: () => null, impersonates: false }),
    },
    siteNow: () => Date.parse(SITE_NOW),
  });
  const ask = (definition: string, payload: unknown = {}, more: Partial<InvocationRequest> = {}) =>
    runtime.invoke({
      kind: 'resolver',
      functionKey: 'resolver',
      moduleKey: 'fixture-panel',
      definition,
      body: { call: { functionKey: definition, payload }, context: { extension: { issue: { key: 'ABC-1' } } } },
      accountId: 'ada',
      asOf: null,
      ...more,
    });
  return { seen, runtime, ask };
}

const failure = (message: string) => expect.objectContaining({ status: 'failed', message });

beforeAll(() => void builtFixture(), 60_000);

describe('functionRuntime', () => {
  it('calls Jira as the app and as the viewer, and tells what each call cost', async () => {
    const { seen, ask } = aRuntime();

    const { outcome, record } = await ask('read', { key: 'ABC-7' });

    expect(outcome).toEqual({
      status: 'answered',
      value: {
        issue: { key: 'ABC-7' },
        me: { accountId: 'ada' },
        context: expect.objectContaining({ accountId: 'ada', extension: { issue: { key: 'ABC-1' } } }),
      },
    });
    expect(seen).toEqual([
      { method: 'GET', path: '/rest/api/3/issue/ABC-7', authorization: 'Bearer local-app', asOf: null },
      { method: 'GET', path: '/rest/api/3/myself', authorization: 'Bearer local-user:ada', asOf: null },
    ]);
    expect(record.calls).toEqual([
      expect.objectContaining({
        remote: 'fpp/jira',
        as: 'app',
        path: '/rest/api/3/issue/ABC-7',
        status: 200,
        bytes: 15,
      }),
      expect.objectContaining({ remote: 'fpp/jira', as: 'user', path: '/rest/api/3/myself', status: 200, bytes: 19 }),
    ]);
    expect(record.logs).toEqual([{ level: 'info', text: "read ABC-7 { as: { accountId: 'ada' } }" }]);
    expect(record.milliseconds).toBeGreaterThanOrEqual(10);
  });

  it('shows the site’s clock inside, and leaves the host’s own alone', async () => {
    const { ask } = aRuntime();

    const { outcome } = await ask('clock', { waitMs: 20 });

    const value = outcome.status === 'answered' ? (outcome.value as Record<string, unknown>) : {};
    expect(value).toMatchObject({
      loadedAt: expect.stringMatching(/^2011-04-01T12:00:00/),
      instance: true,
      parsed: '2020-02-03T04:05:06.000Z',
    });
    expect(String(value['new'])).toMatch(/^2011-04-01T12:00:00/);
    expect(String(value['text'])).toContain('Apr 01 2011');
    expect(Number(value['now']) - Date.parse(String(value['new']))).toBeGreaterThanOrEqual(19);
    expect(value['remaining']).toBeGreaterThan(24_000);
    expect(value['remaining']).toBeLessThanOrEqual(25_000);
    expect(new Date().getFullYear()).toBeGreaterThan(2024);
  });

  it('travels in time: its clock and every call to Jira', async () => {
    const { ask, seen } = aRuntime();
    const asOf = '2010-12-24T08:00:00.000Z';

    const { outcome, record } = await ask('clock', {}, { asOf });
    await ask('read', { key: 'ABC-1' }, { asOf });

    expect(outcome).toMatchObject({ value: { new: expect.stringMatching(/^2010-12-24T08:00:00/) } });
    expect(record.startedAt).toBe(asOf);
    expect(seen.map((call) => call.asOf)).toEqual([asOf, asOf]);
  });

  it('keeps invocations that run at the same time apart', async () => {
    const { ask } = aRuntime();

    const all = await Promise.all(
      ['ann', 'ben', 'cyd'].map((accountId) => ask('read', { key: `ABC-${accountId.length}` }, { accountId })),
    );

    expect(all.map(({ outcome }) => outcome)).toMatchObject([
      { value: { me: { accountId: 'ann' } } },
      { value: { me: { accountId: 'ben' } } },
      { value: { me: { accountId: 'cyd' } } },
    ]);
    expect(all.map(({ record }) => record.calls.length)).toEqual([2, 2, 2]);
    expect(all.map(({ record }) => record.logs.length)).toEqual([1, 1, 1]);
  });

  it('keeps a warm module between invocations', async () => {
    const { ask } = aRuntime();
    await ask('clock');

    expect((await ask('clock')).outcome).toMatchObject({ value: { calls: 2 } });
  });

  it('asks an anonymous viewer to log in', async () => {
    const { ask } = aRuntime();

    expect((await ask('read', { key: 'ABC-1' }, { accountId: null })).outcome).toMatchObject({
      status: 'failed',
      name: 'NEEDS_AUTHENTICATION_ERR',
      message: 'Authentication Required',
    });
  });

  it('does not let the app act as somebody who is not there without the scope for it', async () => {
    const { ask, seen } = aRuntime();

    const { outcome } = await ask('as-somebody', { accountId: 'ben' });

    expect(outcome).toMatchObject({ status: 'failed', name: 'PROXY_ERR' });
    expect(seen).toEqual([]);
  });

  it('sends calls on nobody’s behalf without a name', async () => {
    expect((await aRuntime().ask('unauthenticated')).outcome).toEqual({ status: 'answered', value: 401 });
  });

  it('refuses every host that the manifest does not name', async () => {
    const { ask } = aRuntime();

    expect((await ask('egress', { url: 'https://example.com/x' })).outcome).toMatchObject({
      status: 'failed',
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
      message: expect.stringContaining('https://example.com/x'),
    });
  });

  it('answers loudly for what is not on this machine', async () => {
    const { outcome, record } = await aRuntime().ask('other-product');

    expect(outcome).toMatchObject({ status: 'failed', name: 'PROXY_ERR' });
    expect(record.calls).toMatchObject([{ remote: 'fpp/confluence', status: 501 }]);
  });

  it('tells where in the sources a function failed', async () => {
    const { outcome } = await aRuntime().ask('fail');

    expect(outcome).toEqual(failure('broken on purpose'));
    expect(outcome).toMatchObject({ name: 'TypeError', stack: expect.stringMatching(/src\/index\.ts:\d+:\d+/) });
  });

  it('fails for a definition and for a function that do not exist', async () => {
    const { ask } = aRuntime();

    expect((await ask('nothing')).outcome).toEqual(failure("Resolver has no definition for 'nothing'."));
    expect((await ask('read', {}, { functionKey: 'none' })).outcome).toEqual(
      failure('The manifest has no function "none".'),
    );
  });

  it('ends a function that takes longer than the manifest allows', async () => {
    const { ask } = aRuntime();

    const { outcome, record } = await ask('', {}, { kind: 'consumer', functionKey: 'hasty' });

    expect(outcome).toEqual({ status: 'timed-out', afterSeconds: 1 });
    expect(record.milliseconds).toBeGreaterThanOrEqual(990);
    expect(record.milliseconds).toBeLessThan(2_000);
  });
});
