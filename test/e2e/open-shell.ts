import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildStale } from '../../local/cli/build/build-all';
import { BUILT } from '../../local/cli/build/targets';
import { createJira } from '../../local/jira/create-jira';
import type { Site } from '../../local/jira/site';
import { repositoryRoot } from '../../local/repository';
import { openSite } from '../../local/shell/server-open';
import { openChromium } from './browser';

/** Where screenshots are put. */
export const pictures = join(repositoryRoot, '.build', 'screenshots');

/** The local Jira over a site with the app as it is deployed, and a browser. */
export interface Shell {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds what is stale, and opens the site; `note` hears of whatever goes wrong in the app's functions. */
export async function openShell(site: Site, note: (problem: string) => void): Promise<Shell> {
  const failed: string[] = [];
  await buildStale(({ name, problem }) => {
    if (problem !== null) failed.push(`${name}: ${problem}`);
  });
  expect(failed).toEqual([]);
  mkdirSync(pictures, { recursive: true });
  const jira = createJira();
  jira.load(site);
  const opened = await openSite({
    site,
    jira,
    appDirectory: repositoryRoot,
    functionsDirectory: join(repositoryRoot, BUILT.functions),
    bridgeDirectory: join(repositoryRoot, BUILT.bridge),
    pageDirectory: join(repositoryRoot, BUILT.page),
    port: 0,
    onRecord: ({ problem }) => {
      if (problem !== null) note(problem);
    },
  });
  const browser = await openChromium();
  return {
    url: opened.url,
    browser,
    close: async () => {
      await browser.close();
      await opened.close();
      jira.close();
    },
  };
}

/** A page in a context of its own; `note` hears of every error in it. */
export async function openPage(
  { browser }: Pick<Shell, 'browser'>,
  note: (problem: string) => void,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    colorScheme: 'light',
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return { context, page };
}

/**
 * The site fills and judges its projects in the background: the project page at this address says so until then, and turns
 * by itself. Answers the titles that it showed meanwhile.
 */
export async function untilJudged(page: Page, address: string): Promise<readonly string[]> {
  const frame = page.frameLocator('iframe[title="Bellwether"]');
  const title = frame.locator('.bw-whole-state h2');
  const judged = frame.locator('.bw-page-footer');
  const titles: string[] = [];
  await page.goto(address);
  for (let turn = 0; turn < 600; turn += 1) {
    await judged.or(title).first().waitFor({ timeout: 60_000 });
    if ((await judged.count()) > 0) return titles;
    const [shown] = await title.allInnerTexts();
    if (shown !== undefined && shown !== titles.at(-1)) titles.push(shown);
    await page.waitForTimeout(500);
  }
  throw new Error(`Nothing was judged: ${titles.join(', ')}`);
}
