import type { Browser, Page } from 'playwright-core';
import { openChromium } from './browser';
import { chartsFit } from './charts-fit';
import { untilJudged } from './open-shell';
import { NO_FAULTS, screenFaults } from './screen-faults';
import { publicData, startSite, type StartedSite } from './started-site';

/** A real project of 2,500 issues, where the public data is at hand; `npm test` says when it was skipped. */
const file = publicData('history/fcrepo.jsonl.gz');
const where = file === null ? describe.skip : describe;

jest.setTimeout(240_000);

where('npm start with a real project (needs BELLWETHER_DATA or ../shared/data)', () => {
  let site: StartedSite;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite('--import', file ?? '', '--port', '0');
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  });

  afterAll(async () => {
    await browser?.close();
    expect(await site.interrupt()).toBe(0);
  });

  const panel = () => page.frameLocator('iframe[title="Bellwether"]');

  async function oldestOpenIssue(): Promise<string> {
    const jql = encodeURIComponent('statusCategory = "In Progress" AND resolution IS EMPTY ORDER BY created ASC');
    const answer = await fetch(`${site.url}/rest/api/3/search/jql?jql=${jql}&fields=summary&maxResults=1`);
    const { issues } = (await answer.json()) as { issues: { key: string }[] };
    return issues[0]!.key;
  }

  it('reads the panel, opens evidence, switches theme and user, and follows an edit', async () => {
    await page.goto(`${site.url}/browse/${await oldestOpenIssue()}`);
    await panel().locator('.bw-footer').waitFor({ timeout: 60_000 });

    const evidence = panel()
      .getByRole('button', { name: /^Evidence: / })
      .first();
    await evidence.click();
    expect(await panel().locator('.bw-finding-body').first().innerText()).toMatch(/\w/);

    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await panel().locator('html[data-color-mode="dark"]').waitFor();

    const viewer = page.getByRole('button', { name: /^View as: / });
    const before = await viewer.getAttribute('aria-label');
    await page.getByRole('button', { name: /^View as/ }).click();
    await page.getByRole('option').nth(3).click();
    await page.waitForFunction(
      (name) => document.querySelector('[aria-label^="View as: "]')?.getAttribute('aria-label') !== name,
      before,
    );
    await panel().locator('.bw-footer').waitFor({ timeout: 60_000 });

    const said = await panel().locator('h1').innerText();
    await page.getByRole('button', { name: /^Status: / }).click();
    await page
      .getByRole('menuitem', { name: /Closed|Resolved|Done/ })
      .first()
      .click();
    await panel().locator('h1').filter({ hasNotText: said }).waitFor({ timeout: 60_000 });
  });

  it('shows every view of the project page whole, by keyboard alone, at both widths', async () => {
    const address = `${site.url}/jira/projects/FCREPO/apps/project-page`;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await untilJudged(page, `${address}/overview`);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 1000 });
      for (const [place, view] of VIEWS.entries()) {
        await panel().getByRole('link', { name: view, exact: true }).press('Enter');
        await page.waitForURL(new RegExp(`/${PATHS[place] ?? ''}(\\?|$)`));
        await panel().locator('.bw-page-footer').waitFor({ timeout: 60_000 });
        await panel().locator('.bw-skeleton').waitFor({ state: 'detached', timeout: 60_000 });
        const [frame] = page.mainFrame().childFrames();
        if (frame === undefined) throw new Error('There is no frame of the app.');
        await frame.waitForFunction(chartsFit, undefined, { polling: 50 });
        expect(await screenFaults(frame, [])).toEqual(NO_FAULTS);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
});

const VIEWS = ['Overview', 'Scope', 'Flow', 'Dependencies', 'Sprint', 'Ownership', 'Proof'];
const PATHS = VIEWS.map((view) => view.toLowerCase());
