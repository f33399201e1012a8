import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { sampleOf } from '../sample-of';
import { wholeHeight, widthsIn } from './browser';
import { HIDDEN_BLOCKER, journeySite, STUCK } from './journey-site';
import { openPage, openShell, pictures, type Shell, untilJudged } from './open-shell';

/** The page of a project in the local Jira: what is kept and judged in the background, as it is deployed. */
jest.setTimeout(300_000);

const PAGE = '/jira/projects/ABC/apps/project-page';
const VIEWS = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];
let site: Shell;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];
let titlesAtFirst: readonly string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(journeySite(), note);
  const first = await site.browser.newPage();
  titlesAtFirst = await untilJudged(first, site.url + PAGE);
  await first.close();
}, 600_000);

afterAll(() => site?.close(), 30_000);

beforeEach(async () => {
  problems = [];
  ({ context, page } = await openPage(site, note));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const frame = (): FrameLocator => page.frameLocator('iframe[title="Bellwether"]');
const footer = () => frame().locator('.bw-page-footer');

async function open(path: string): Promise<void> {
  await page.goto(site.url + PAGE + path);
  await footer().waitFor({ timeout: 60_000 });
}

const current = () => frame().locator('.bw-tab[aria-current="page"]');

describe('the page of a project', () => {
  it('says from the first second what happens until it is judged, and turns by itself', () => {
    // Either may be over before it is seen.
    const expected = ['Reading has not begun yet', 'Reading this project for the first time'];
    expect(titlesAtFirst.filter((title) => !expected.includes(title))).toEqual([]);
    expect(titlesAtFirst.length).toBeGreaterThan(0);
  });

  it('is reached from the project, and says first how it stands', async () => {
    await page.goto(`${site.url}/jira/projects/ABC/board`);
    await page.getByRole('link', { name: 'Bellwether', exact: true }).first().click();
    await footer().waitFor({ timeout: 60_000 });

    expect(await frame().getByRole('heading', { level: 1 }).innerText()).not.toBe('');
    expect(await frame().locator('.bw-lead-sentence strong').innerText()).not.toBe('');
    expect(await current().innerText()).toBe('Overview');
  });

  it('gives each view an address that survives a reload, and goes back and forward', async () => {
    await open('/overview');
    await frame().getByRole('link', { name: 'Flow' }).click();
    await frame().getByRole('heading', { name: 'Finished each week' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${PAGE}/flow`);

    await page.reload();
    await frame().getByRole('heading', { name: 'Finished each week' }).waitFor({ timeout: 60_000 });

    await frame().getByRole('link', { name: 'Dependencies' }).click();
    await frame().locator('.bw-tab[aria-current="page"]', { hasText: 'Dependencies' }).waitFor();
    await page.goBack();
    await frame().locator('.bw-tab[aria-current="page"]', { hasText: 'Flow' }).waitFor();
    await page.goForward();
    await frame().locator('.bw-tab[aria-current="page"]', { hasText: 'Dependencies' }).waitFor();
  });

  it('is walked by keyboard alone: a tab by Enter, a chart by arrow keys, with its table beside it', async () => {
    await open('/flow');
    await frame().getByRole('link', { name: 'Overview' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame().locator('.bw-tab[aria-current="page"]', { hasText: 'Flow' }).waitFor();

    const marks = frame().locator('[data-mark]');
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await frame().locator(':focus').getAttribute('data-mark')).toBe('1');
    await frame().getByRole('tooltip').first().waitFor();

    const swap = frame()
      .getByRole('button', { name: /^Show as table: / })
      .first();
    await swap.focus();
    await page.keyboard.press('Enter');
    await frame().getByRole('columnheader').first().waitFor();
    expect(await frame().locator(':focus').getAttribute('aria-pressed')).toBe('true');

    const file = page.waitForEvent('download');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect((await file).suggestedFilename()).toBe('How old is what is in progress.csv');
  });

  it('copies a status report, or shows it where the browser does not take it', async () => {
    await open('/overview');
    await frame().getByRole('button', { name: 'Copy status report' }).click();
    const said = frame().locator('.bw-status-report [role="status"]');
    await said.filter({ hasText: /Copied as Markdown|Copy it from here/ }).waitFor({ timeout: 30_000 });
    const shown = frame().locator('.bw-report-text');
    if ((await shown.count()) > 0) expect(await shown.inputValue()).toMatch(/^# ABC: status on /);
    // Where the page around it refuses the clipboard, the browser says so besides.
    problems = problems.filter((problem) => !problem.includes('Clipboard API'));
  });

  it('shows a past day with what was known that day, and comes back to today', async () => {
    await open('/overview?asOf=2024-01-20');
    await frame().getByText('with only what was known that day').waitFor();
    expect(await frame().locator('.bw-page-footer').innerText()).toContain('Jan 20');

    await frame().getByRole('button', { name: 'Compare with today' }).click();
    await frame().getByRole('columnheader', { name: 'Today' }).waitFor();
    expect(await frame().locator('.bw-page-footer').innerText()).toContain('Jan 20');

    await frame().getByRole('button', { name: 'Back to today' }).click();
    await frame().getByText('with only what was known that day').waitFor({ state: 'detached' });
    await footer().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('names nothing to whoever may not browse it, in no view', async () => {
    const answers: string[] = [];
    await page.route('**/__forge/**', async (route) => {
      const response = await route.fetch();
      answers.push(await response.text());
      await route.fulfill({ response });
    });
    for (const view of VIEWS) {
      await open(`/${view}`);
      answers.push(await frame().locator('html').innerHTML());
    }
    const told = answers.join('\n');
    expect(told).toContain(STUCK);
    expect(told.includes(HIDDEN_BLOCKER)).toBe(false);
    expect(told.includes('Approve the new vault')).toBe(false);
  });

  it('asks for one view in at most two invocations', async () => {
    await open('/scope');
    const strip = page.getByRole('contentinfo', { name: 'What the last view cost' });
    expect(await strip.innerText()).toMatch(/[12] invocations?/);
  });

  it('says so where there is nothing that the viewer may see', async () => {
    await page.goto(`${site.url}${PAGE}/overview?of=parent.99999`);
    await frame().getByRole('heading', { name: 'Nothing here that you can see' }).waitFor({ timeout: 60_000 });
  });
});

describe.each(['light', 'dark'] as const)('the page of a project in %s', (theme) => {
  it.each(widthsIn(theme))('has nothing that axe objects to at %d px, in any view', async (width) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const view of sampleOf(VIEWS, 3)) {
      await page.setViewportSize({ width, height: 1000 });
      await open(`/${view}`);
      // axe takes a see-through frame for a white one; what shines through is the page's surface.
      await frame()
        .locator('body')
        .evaluate((body) => body.setAttribute('style', 'background: var(--ds-surface)'));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.setViewportSize({ width, height: await wholeHeight(page) });
      await page.screenshot({ path: join(pictures, `project-${view}-${String(width)}-${theme}.png`) });
    }
  });
});
