import { mkdirSync, mkdtempSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildBridge } from '../../local/forge/custom-ui/build-bridge';
import type { LocalJira } from '../../local/jira/create-jira';
import { openSite, type OpenSite } from '../../local/shell/server-open';
import { builtFixture, fixtureDirectory } from '../local/forge/built-fixture';
import { openChromium } from './browser';

/**
 * The contract of the local Forge host, seen from inside a frame: an app with the real @forge/bridge, @forge/api and
 * @forge/resolver, in a real browser.
 */
const NOW = '2011-04-01T12:00:00.000Z';
const USERS = [{ accountId: 'ada', displayName: 'Ada', active: true, accountType: 'atlassian' as const }];

/** A Jira that says who asked for what. */
const jira: Pick<LocalJira, 'fetch' | 'now' | 'onEvent' | 'findByAliases' | 'addAppFields'> = {
  findByAliases: () => undefined,
  addAppFields: () => undefined,
  onEvent: () => () => undefined,
  now: () => new Date(NOW),
  fetch: async (request) => {
    const authorization = request.headers.get('authorization') ?? 'nobody';
    const { pathname } = new URL(request.url);
    return Response.json({ key: pathname.split('/').at(-1), by: authorization });
  },
};

let site: OpenSite;
let browser: Browser;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-host-'));
  const [bridgeDirectory, pageDirectory] = [join(folder, 'bridge'), join(folder, 'page')];
  const panel = join(fixtureDirectory, 'static', 'panel');
  const bundle = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  mkdirSync(join(panel, 'dist'), { recursive: true });
  cpSync(join(panel, 'index.html'), join(panel, 'dist', 'index.html'));
  cpSync(join(fixtureDirectory, 'page', 'index.html'), join(pageDirectory, 'index.html'));
  await Promise.all([
    buildBridge(bridgeDirectory),
    build({ ...bundle, entryPoints: [join(panel, 'main.ts')], outfile: join(panel, 'dist', 'main.js') }),
    build({
      ...bundle,
      entryPoints: [join(fixtureDirectory, 'page', 'page.ts')],
      outfile: join(pageDirectory, 'page.js'),
    }),
  ]);
  const functionsDirectory = builtFixture();
  site = await openSite({
    site: { name: 'Fixture', timeZone: 'UTC', users: USERS },
    jira,
    appDirectory: fixtureDirectory,
    functionsDirectory,
    bridgeDirectory,
    pageDirectory,
    port: 0,
  });
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
}, 30_000);

/** The page with the frame of one module, once the app in it has written down what it found. */
async function opened(module: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/?module=${module}`);
  return page;
}

async function noted(page: Page): Promise<Record<string, unknown>> {
  const root = page.frameLocator('iframe').locator('#root');
  await root.filter({ hasText: '"done":true' }).waitFor({ timeout: 20_000 });
  return JSON.parse((await root.textContent()) ?? '{}') as Record<string, unknown>;
}

const asked = (page: Page, what: string): Promise<unknown> =>
  page.evaluate((name) => (window as unknown as { asked: Record<string, unknown> }).asked[name], what);

describe('the local Forge host', () => {
  it('answers the bridge as the platform does, and keeps the frame to itself', async () => {
    const page = await opened('fixture-panel');

    const seen = await noted(page);

    expect(seen).toMatchObject({
      issue: { key: 'ABC-1', id: '10001' },
      theme: 'light',
      viewer: 'ada',
      invoked: {
        issue: { key: 'ABC-1', by: 'Bearer local-app' },
        me: { key: 'myself', by: 'Bearer local-user:ada' },
        context: { accountId: 'ada', extension: { type: 'jira:issueContext', issue: { key: 'ABC-1', id: '10001' } } },
      },
      failed: expect.stringContaining('There was an error invoking the function - broken on purpose'),
      product: [200, { key: 'myself', by: 'Bearer local-user:ada' }],
      outside: expect.stringContaining('refused: '),
      heard: { delta: 3 },
      url: `${site.url}/browse/ABC-9`,
      history: '/second',
      close: expect.stringContaining('not closable'),
      submit: expect.stringContaining('not submittable'),
      unknown: expect.stringContaining('Unable to open modal'),
      rest: expect.stringContaining('refused: '),
      parent: expect.stringContaining('refused: SecurityError'),
      inline: 'did not run',
    });
    await page.close();
  }, 60_000);

  it('tells the page what the app wants of it, and what that cost', async () => {
    const page = await opened('fixture-panel');
    await noted(page);

    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Go' }).click();
    await page.waitForFunction(
      () => (window as unknown as { asked: { navigate: unknown[] } }).asked.navigate.length > 0,
    );

    expect(await asked(page, 'navigate')).toEqual([`${site.url}/browse/ABC-2`]);
    expect(await asked(page, 'flag')).toMatchObject([{ id: 'saved', title: 'Saved', appearance: 'success' }]);
    expect(await asked(page, 'problem')).toEqual([expect.stringContaining('"openModal"')]);
    const costs = (await asked(page, 'cost')) as Record<string, unknown>[];
    expect(costs.at(-1)).toMatchObject({ invocations: 2, restCalls: 2, browserCalls: 1 });
    const height = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(100);
    await page.close();
  }, 60_000);

  it('changes the theme of a frame that follows it, with Forge’s tokens', async () => {
    const page = await opened('fixture-panel');
    await noted(page);
    const root = page.frameLocator('iframe').locator('html');
    expect(await root.getAttribute('data-color-mode')).toBe('light');

    await page.evaluate(() =>
      (window as unknown as { frame: { setTheme: (theme: string) => void } }).frame.setTheme('dark'),
    );

    await page.frameLocator('iframe').locator('html[data-color-mode="dark"]').waitFor();
    const surface = await root.evaluate((element) => getComputedStyle(element).getPropertyValue('--ds-surface'));
    expect(surface).not.toBe('');
    await page.close();
  }, 60_000);

  it('says what to do about a screen that has not been built', async () => {
    const page = await opened('unbuilt-panel');

    const heading = page.frameLocator('iframe').getByRole('heading');

    await heading.waitFor();
    expect(await heading.textContent()).toBe('This screen has not been built');
    await page.close();
  }, 60_000);

  it('frames the app from another origin, under Forge’s policy and sandbox', async () => {
    const page = await opened('fixture-panel');
    await noted(page);
    const frame = page.locator('iframe');
    const src = (await frame.getAttribute('src')) ?? '';

    const policy = (await fetch(src)).headers.get('content-security-policy');

    expect(new URL(src).hostname).toBe('localhost');
    expect(new URL(site.url).hostname).toBe('127.0.0.1');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    expect(policy).toContain(`frame-ancestors 'self' *.atlassian.net`);
    expect(policy).toContain("'unsafe-inline'");
    expect(policy).not.toContain('report-uri');
    expect(policy?.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe-inline');
    await page.close();
  }, 60_000);
});
