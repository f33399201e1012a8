import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openPage, openShell, type Shell } from './open-shell';
import { portfolioSite, SECRET } from './portfolio-site';

/** The portfolio on a dashboard of the local Jira, as it is deployed: what is shown was filled, judged and kept before. */
jest.setTimeout(120_000);

const WAIT_MS = 60_000;
let site: Shell;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(portfolioSite(), note);
  await untilJudged();
}, 600_000);

afterAll(() => site?.close(), 30_000);

/** Looks at the dashboard again and again until the app has judged what stands on it. */
async function untilJudged(): Promise<void> {
  const looking = await site.browser.newPage();
  const frame = looking.locator('section.gadget').first().frameLocator('iframe');
  // What is half read is listed as well, without a level.
  const judged = frame.locator('.bw-grid-level', { hasText: 'Off track' }).first();
  for (let tries = 0; tries < 10; tries += 1) {
    await looking.goto(`${site.url}/jira/dashboards/650`);
    const isJudged = await judged.waitFor({ timeout: WAIT_MS / 10 }).then(
      () => true,
      () => false,
    );
    if (isJudged) break;
  }
  await looking.close();
}

beforeEach(async () => {
  problems = [];
  ({ context, page } = await openPage(site, note, { viewport: { width: 1440, height: 1100 }, acceptDownloads: true }));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const gadget = (place = 0): FrameLocator => page.locator('section.gadget').nth(place).frameLocator('iframe').first();
const rows = (place = 0) => gadget(place).locator('[data-row]');
const names = (place = 0) => gadget(place).locator('.bw-name-link').allInnerTexts();

async function openDashboard(): Promise<void> {
  await page.goto(`${site.url}/jira/dashboards/650`);
  await rows().first().waitFor({ timeout: WAIT_MS });
}

async function viewAs(accountId: string): Promise<void> {
  await page.request.put(`${site.url}/__forge/session`, { data: { viewer: accountId } });
}

describe('the portfolio on a dashboard', () => {
  it('shows the worst first, with level, dates and what makes them late', async () => {
    await openDashboard();

    const levels = await gadget().locator('.bw-grid-level').allInnerTexts();
    const order = ['OFF TRACK', 'AT RISK', 'CAN’T TELL', 'ON TRACK'];
    // A reason may stand beneath.
    const ranks = levels.slice(1).map((level) => order.indexOf(level.split('\n')[0] ?? ''));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(ranks).toContain(0);
    expect(await gadget().locator('.bw-lead').innerText()).toMatch(/off track/);
    expect(await gadget().locator('.bw-slip-bar').count()).toBeGreaterThan(0);
    expect(await gadget().getByRole('treegrid').getAttribute('aria-rowcount')).not.toBeNull();
  });

  it('shows in a widget what a saved filter finds', async () => {
    await openDashboard();
    await rows(1).first().waitFor({ timeout: WAIT_MS });

    const found = await names(1);

    // Epics 1, 4, 7, 10 and 13 are due in March.
    expect(found.toSorted()).toEqual([
      'Epic number 1',
      'Epic number 10',
      'Epic number 13',
      'Epic number 4',
      'Epic number 7',
    ]);
  });

  it('tells nothing of what the viewer may not see, in no answer to any frame', async () => {
    const answers: string[] = [];
    await page.route('**/__forge/{invoke,fetchProduct}', async (route) => {
      const response = await route.fetch();
      answers.push(await response.text());
      await route.fulfill({ response });
    });
    await openDashboard();
    const told = [...answers, await gadget().locator('html').innerHTML()].join('\n');
    await page.unroute('**/__forge/{invoke,fetchProduct}');
    expect(told).toContain('Epic number 1');
    for (const secret of Object.values(SECRET)) expect(told.includes(secret)).toBe(false);

    await viewAs('sue');
    await openDashboard();
    await gadget().getByRole('searchbox').fill('competitor');
    await gadget().getByText(SECRET.name).waitFor();
  });

  it('sorts, filters, groups and opens a row with the mouse', async () => {
    await openDashboard();

    await gadget().getByRole('button', { name: 'Name' }).click();
    const sorted = await names();
    expect(sorted).toEqual(sorted.toSorted((one, other) => one.localeCompare(other)));

    await gadget().getByRole('searchbox').fill('number 12');
    expect(await names()).toEqual(['Epic number 12']);
    await gadget().getByRole('searchbox').fill('');

    await gadget().getByRole('combobox', { name: 'Group' }).selectOption('level');
    expect(await gadget().locator('.bw-grid-group').count()).toBeGreaterThan(1);

    await gadget()
      .getByRole('button', { name: /^Show why: / })
      .first()
      .click();
    await gadget().locator('.bw-row-detail').waitFor();
  });

  it('is walked, opened, sorted and filtered with the keyboard alone', async () => {
    await openDashboard();
    await rows().first().focus();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const second = rows().nth(1);
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    expect(await second.getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const first = gadget().getByRole('columnheader', { name: 'Name' });
    expect(await first.getAttribute('aria-sort')).toBe('ascending');

    await page.keyboard.press('/');
    await page.keyboard.type('number 12');
    expect(await names()).toEqual(['Epic number 12']);
  });

  it('hands its rows out as a file that a spreadsheet reads', async () => {
    await openDashboard();
    await gadget().getByRole('searchbox').fill('number 12');

    await gadget().getByRole('button', { name: 'More actions' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      gadget().getByRole('menuitem', { name: 'Download CSV' }).click(),
    ]);

    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toContain('Name,');
    expect(lines[1]).toContain('Epic number 12,ABC-711,');
    expect(lines).toHaveLength(3);
  });
});
