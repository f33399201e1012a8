import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, FrameLocator, Locator, Page, Request } from 'playwright-core';
import { isExhaustive } from '../sample-of';
import { openPage, openShell, type Shell } from './open-shell';
import { portfolioSite } from './portfolio-site';

/** The form of the portfolio on a dashboard, its refresh, and what axe says of both. */
jest.setTimeout(400_000);

const WAIT_MS = 60_000;
let site: Shell;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(portfolioSite(), note);
}, 600_000);

afterAll(() => site?.close(), 30_000);

beforeEach(async () => {
  problems = [];
  ({ context, page } = await openPage(site, note, { viewport: { width: 1440, height: 1100 } }));
  await page.request.put(`${site.url}/__forge/session`, { data: { viewer: 'ann' } });
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const card = (place = 0): Locator => page.locator('section.gadget').nth(place);
const gadget = (place = 0): FrameLocator => card(place).frameLocator('iframe').first();
const rows = (place = 0): Locator => gadget(place).locator('[data-row]');

async function openDashboard(): Promise<void> {
  await page.goto(`${site.url}/jira/dashboards/650`);
  await rows().first().waitFor({ timeout: WAIT_MS });
}

/** A table that is read for the first time turns into one with levels without anybody reloading it. */
async function untilJudged(): Promise<void> {
  await openDashboard();
  await gadget().locator('.bw-grid-level', { hasText: 'Off track' }).first().waitFor({ timeout: 300_000 });
}

const isPortfolio = (request: Request): boolean =>
  request.url().includes('/__forge/invoke') && (request.postData() ?? '').includes('"portfolio"');

async function openForm(place: number): Promise<void> {
  const more = card(place).getByRole('button', { name: /^More actions for / });
  const configure = page.getByRole('menuitem', { name: 'Configure' });
  // The menu closes where a frame takes the focus meanwhile.
  for (let tries = 0; tries < 3 && !(await configure.isVisible()); tries += 1) {
    await more.click();
    await configure.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await configure.click();
}

describe('the portfolio on a dashboard', () => {
  it('turns by itself from what is being read to levels', async () => {
    await untilJudged();
  });

  it('asks again when it is refreshed, from its own button and from the menu around it', async () => {
    await openDashboard();
    const asked = () => page.waitForResponse((response) => isPortfolio(response.request()), { timeout: WAIT_MS });
    await Promise.all([asked(), gadget().getByRole('button', { name: 'Refresh' }).click()]);
    await card()
      .getByRole('button', { name: /^More actions for / })
      .click();
    await Promise.all([asked(), page.getByRole('menuitem', { name: 'Refresh' }).click()]);
    await rows().first().waitFor({ timeout: WAIT_MS });
  });

  it('is configured: what is missing is named, what is searched is found, what is saved is shown', async () => {
    await openDashboard();
    await openForm(0);
    const form = gadget();
    await form.getByLabel('Title').fill('Only one epic');
    for (let left = await form.getByRole('button', { name: /^Remove / }).count(); left > 0; left -= 1) {
      await form
        .getByRole('button', { name: /^Remove / })
        .first()
        .click();
    }
    await form.getByText('Choose at least one project, epic, version or filter.').waitFor();
    const save = form.getByRole('button', { name: 'Save' });
    expect(await save.isDisabled()).toBe(true);

    await form.getByRole('combobox', { name: 'What to show' }).fill('number 12');
    await form.getByRole('option', { name: /Epic number 12/ }).waitFor({ timeout: WAIT_MS });
    await page.keyboard.press('Enter');
    await form.getByText('Choose at least one project').waitFor({ state: 'detached' });
    await form.getByLabel('Rows at once').fill('0');
    await form.getByText(/^Enter a whole number from/).waitFor();
    expect(await save.isDisabled()).toBe(true);
    await form.getByLabel('Rows at once').fill('5');
    await save.click();

    await rows().first().waitFor({ timeout: WAIT_MS });
    expect(await gadget().getByRole('heading', { level: 1 }).innerText()).toBe('Only one epic');
    expect(await gadget().locator('.bw-name-link').allInnerTexts()).toEqual(['Epic number 12']);
    await page.reload();
    await rows().first().waitFor({ timeout: WAIT_MS });
    expect(await gadget().locator('.bw-name-link').allInnerTexts()).toEqual(['Epic number 12']);
  });
});

const CASES = [
  ['light', 1440],
  ['dark', 320],
  ['light', 768],
  ['dark', 1440],
  ['light', 320],
  ['dark', 768],
] as const;

describe.each(isExhaustive ? CASES : CASES.slice(0, 3))('the portfolio in %s at %d px', (theme, width) => {
  it('has nothing that axe objects to: table, opened row and form', async () => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(`${site.url}/jira/dashboards/650`);
    for (const place of [0, 1]) await gadget(place).locator('.bw-name-link').first().waitFor({ timeout: WAIT_MS });
    const why = gadget(1)
      .getByRole('button', { name: /^Show why: / })
      .first();
    if (await why.isVisible()) {
      await why.click();
      await gadget(1).locator('.bw-row-detail').waitFor();
    }
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await openForm(0);
    await gadget().getByRole('combobox', { name: 'What to show' }).waitFor({ timeout: WAIT_MS });
    expect(await violations()).toEqual([]);
  });
});

/** Each frame is a page of its own, with a main part of its own: that there are several is the dashboard's. */
async function violations(): Promise<readonly string[]> {
  // axe takes a see-through frame for a white one; what shines through is the page's surface.
  for (const place of [0, 1]) {
    await gadget(place)
      .locator('body')
      .evaluate((body) => body.setAttribute('style', 'background: var(--ds-surface)'));
  }
  const found = await new AxeBuilder({ page }).disableRules(['landmark-unique']).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
