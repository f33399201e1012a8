import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../local/forge/manifest';
import { functionRuntime } from '../../../local/forge/runtime/function-runtime';
import { siteServer } from '../../../local/shell/server';
import { fixtureDirectory } from '../forge/built-fixture';

const SITE = 'http://127.0.0.1:4180';
const NOW = Date.parse('2024-03-15T12:00:00.000Z');

const pageDirectory = mkdtempSync(join(tmpdir(), 'bellwether-page-'));
writeFileSync(join(pageDirectory, 'index.html'), '<title>the page</title>');
writeFileSync(join(pageDirectory, 'main.js'), '// the script');
writeFileSync(join(pageDirectory, '..', 'outside.txt'), 'not of the page');

const person = (accountId: string, active = true) => ({
  accountId,
  displayName: accountId,
  active,
  accountType: 'atlassian' as const,
});

/** The server before a Jira that answers with who asked, and when. */
function aServer() {
  const manifest = readManifest(fixtureDirectory);
  const jira = async (request: Request): Promise<Response> =>
    Response.json({
      method: request.method,
      url: request.url,
      by: request.headers.get('authorization'),
      asOf: request.headers.get('x-local-as-of'),
      cookie: request.headers.get('cookie'),
      body: await request.text(),
    });
  const app = siteServer({
    siteName: 'Small site',
    timeZone: 'UTC',
    users: [person('gone', false), person('ann'), person('bob'), { ...person('bot'), accountType: 'app' }],
    siteNow: () => NOW,
    manifest,
    runtime: functionRuntime({ manifest, bundleDirectory: '/nowhere', remotes: {}, siteNow: () => NOW }),
    jira,
    siteUrl: SITE,
    screensUrl: 'http://localhost:4181',
    pageDirectory,
  });
  return async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> =>
    app.request(`${SITE}${path}`, { ...init, headers: { host: '127.0.0.1:4180', ...init.headers } });
}

const put = (body: unknown) => ({ method: 'PUT', body: JSON.stringify(body) });

describe('the session', () => {
  it('begins with the first person who is still there, in the present', async () => {
    expect(await (await aServer()('/__forge/session')).json()).toEqual({
      viewer: 'ann',
      asOf: null,
      now: '2024-03-15T12:00:00.000Z',
      siteName: 'Small site',
      timeZone: 'UTC',
      users: [person('gone', false), person('ann'), person('bob')],
    });
  });

  it('is kept in cookies that scripts and other sites do not get', async () => {
    const response = await aServer()('/__forge/session', put({ viewer: 'bob', asOf: '2024-03-01T00:00:00+01:00' }));

    expect(await response.json()).toMatchObject({ viewer: 'bob', asOf: '2024-02-29T23:00:00.000Z' });
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it.each([
    [{ viewer: 'nobody' }, 'Nobody on this site'],
    [{ asOf: '2024-03-15T12:00:00.000Z' }, 'still to come'],
    [{ asOf: 'yesterday' }, 'asOf'],
    [{ viewer: 7 }, 'viewer'],
    [{ other: 1 }, 'other'],
  ])('refuses %j', async (change, why) => {
    const response = await aServer()('/__forge/session', put(change));

    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(why);
  });

  it('takes cookies that do not fit this site for absent ones', async () => {
    const cookie = 'viewer=somebody-else; asOf=2030-01-01T00:00:00.000Z';

    expect(await (await aServer()('/__forge/session', { headers: { cookie } })).json()).toMatchObject({
      viewer: 'ann',
      asOf: null,
    });
  });
});

describe('/rest', () => {
  it('asks Jira as the session’s viewer at the session’s moment, and keeps the cookies', async () => {
    const cookie = 'viewer=bob; asOf=2024-03-01T00:00:00.000Z';

    const response = await aServer()('/rest/api/3/search/jql?jql=x', {
      headers: { cookie },
      method: 'POST',
      body: '{}',
    });

    expect(await response.json()).toEqual({
      method: 'POST',
      url: `${SITE}/rest/api/3/search/jql?jql=x`,
      by: 'Bearer local-user:bob',
      asOf: '2024-03-01T00:00:00.000Z',
      cookie: null,
      body: '{}',
    });
  });

  it('lets a program say itself whom it stands for', async () => {
    const response = await aServer()('/rest/api/3/myself', { headers: { authorization: 'Bearer local-app' } });

    expect(await response.json()).toMatchObject({ by: 'Bearer local-app' });
  });

  it('names nobody for an anonymous viewer', async () => {
    const response = await aServer()('/rest/api/3/myself', { headers: { cookie: 'viewer=anonymous' } });

    expect(await response.json()).toMatchObject({ by: null });
  });
});

describe('the guard', () => {
  const screens = 'http://localhost:4181';

  it.each([
    ['/__forge/invoke', 'POST'],
    ['/__forge/fetchProduct', 'POST'],
    ['/__forge/session', 'PUT'],
    ['/rest/api/3/issue/ABC-1', 'PUT'],
    ['/rest/api/3/myself', 'GET'],
  ])('keeps the app’s own screens from %s (%s)', async (path, method) => {
    const headers = { origin: screens, 'sec-fetch-site': 'cross-site' };

    expect((await aServer()(path, { method, headers })).status).toBe(403);
  });

  it('keeps out a foreign site that sends no origin', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };

    expect((await aServer()('/rest/api/3/myself', { headers })).status).toBe(403);
  });

  it('lets links from elsewhere lead to the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };

    expect((await aServer()('/browse/ABC-1', { headers })).status).toBe(200);
  });

  it('leads from this machine’s other name to the page', async () => {
    const headers = { host: 'localhost:4180' };
    const response = await aServer()('/issues?jql=project%20%3D%20ABC', { headers });

    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`${SITE}/issues?jql=project%20%3D%20ABC`);
    expect((await aServer()('/rest/api/3/myself', { headers })).status).toBe(421);
    expect((await aServer()('/', { method: 'HEAD', headers })).status).toBe(307);
    expect((await aServer()('/', { method: 'POST', headers })).status).toBe(421);
    expect((await aServer()('/', { headers: { host: 'localhost:4181' } })).status).toBe(421);
  });

  it('answers to no other name', async () => {
    expect((await aServer()('/', { headers: { host: 'evil.example:4180' } })).status).toBe(421);
  });
});

describe('the page', () => {
  it.each(['/', '/browse/ABC-1', '/jira/projects/ABC/board'])('is at %s', async (path) => {
    expect(await (await aServer()(path)).text()).toContain('the page');
  });

  it('has its files beside it', async () => {
    const response = await aServer()('/main.js');

    expect(await response.text()).toBe('// the script');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/absent.js', '/..%2Foutside.txt', '/%2e%2e/outside.txt', '/%E0%A4%A.js'])('has no %s', async (path) => {
    expect((await aServer()(path)).status).toBe(404);
  });

  it('takes its pictures from Jira', async () => {
    expect(await (await aServer()('/avatar/ann.svg')).json()).toMatchObject({ url: `${SITE}/avatar/ann.svg` });
  });
});

describe('/__forge', () => {
  it('tells which screens the app has', async () => {
    const plain = { description: '', editable: false, hasStatus: false, refreshable: true };
    expect(await (await aServer()('/__forge/modules')).json()).toEqual({
      modules: [
        { type: 'jira:issueContext', key: 'fixture-panel', title: 'Fixture', ...plain },
        { type: 'jira:issueContext', key: 'unbuilt-panel', title: 'Unbuilt', ...plain },
      ],
    });
  });

  it('tells how to frame one', async () => {
    expect(await (await aServer()('/__forge/frame/fixture-panel')).json()).toMatchObject({
      src: 'http://localhost:4181/panel/',
      title: 'Fixture',
      context: { accountId: 'ann', siteUrl: SITE, timezone: 'UTC', moduleKey: 'fixture-panel' },
    });
    expect((await aServer()('/__forge/frame/none')).status).toBe(404);
  });

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
    ['*', 'en-US'],
    ['', 'en-US'],
  ])('speaks to its screens in the language of the browser: %j', async (accepted, locale) => {
    const response = await aServer()('/__forge/frame/fixture-panel', { headers: { 'accept-language': accepted } });
    expect(await response.json()).toMatchObject({ context: { locale } });
  });

  it('fetches from Jira as the viewer, whatever the screen asks for', async () => {
    const call = {
      viewId: 'v',
      moduleKey: 'fixture-panel',
      product: 'jira',
      restPath: '/rest/api/3/myself',
      fetchRequestInit: { headers: [['authorization', 'Bearer local-app']] },
    };

    const response = await aServer()('/__forge/fetchProduct', { method: 'POST', body: JSON.stringify(call) });

    const { answer, cost } = (await response.json()) as { answer: { value: { body: string } }; cost: object };
    expect(JSON.parse(answer.value.body)).toMatchObject({ by: 'Bearer local-user:ann' });
    expect(cost).toMatchObject({ browserCalls: 1, invocations: 0 });
  });

  it.each([
    [{ product: 'confluence', restPath: '/wiki' }, 'no confluence'],
    [{ product: 'jira', restPath: '//elsewhere.test/x' }, 'leads out of Jira'],
    [{ product: 'jira', restPath: '/x', isMultipartFormData: true }, 'no uploads'],
  ])('refuses to fetch %j', async (call, why) => {
    const body = JSON.stringify({ viewId: 'v', moduleKey: 'm', fetchRequestInit: { headers: [] }, ...call });

    const response = await aServer()('/__forge/fetchProduct', { method: 'POST', body });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain(why);
  });

  it('says that there is nothing else', async () => {
    expect((await aServer()('/__forge/other')).status).toBe(404);
  });
});
