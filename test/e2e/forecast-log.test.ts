import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openPage, openShell, pictures, type Shell, untilJudged } from './open-shell';
import { portfolioSite } from './portfolio-site';

/** What was foretold on a day, frozen with a note, in the local Jira with the app as it is deployed. */
jest.setTimeout(300_000);

const PAGE = '/jira/projects/ABC/apps/project-page';
let site: Shell;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(portfolioSite(), note);
  ({ context, page } = await openPage(site, note));
  await untilJudged(page, `${site.url}${PAGE}/proof`);
}, 600_000);

afterAll(async () => {
  await context?.close();
  await site?.close();
}, 30_000);

afterEach(() => expect(problems).toEqual([]));

const frame = (): FrameLocator => page.frameLocator('iframe[title="Bellwether"]');
const log = () => frame().getByRole('region', { name: 'Forecast log' });
const rows = () => log().locator('tbody tr');
const said = () => log().getByRole('status').last();

it('is reached from the status report, by keyboard, and says what it is for while it is empty', async () => {
  await page.goto(`${site.url}${PAGE}/overview`);
  await frame().getByRole('link', { name: 'Freeze today’s forecast' }).press('Enter');
  await frame().getByRole('textbox', { name: 'Note' }).waitFor();
  expect(
    await frame()
      .locator(':focus')
      .evaluate((element) => element.tagName),
  ).toBe('TEXTAREA');
  await log().getByText('Nothing is frozen yet.').waitFor();
  await page.keyboard.press('Escape');
  await log().getByRole('button', { name: 'Freeze today’s forecast' }).waitFor();
});

it('freezes what is foretold with a note, and takes it back', async () => {
  await log().getByRole('button', { name: 'Freeze today’s forecast' }).press('Enter');
  await page.keyboard.type('told to the board');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said().filter({ hasText: 'The forecast is frozen.' }).waitFor();
  expect(await rows().count()).toBe(1);
  expect(await rows().first().innerText()).toMatch(/at least \d+ .* finished \(even chance\)[\s\S]*told to the board/);
  expect(await rows().first().innerText()).toContain('Still open');

  await log().getByRole('button', { name: 'Undo' }).press('Enter');
  await said().filter({ hasText: 'The entry is deleted.' }).waitFor();
  expect(await rows().count()).toBe(0);
});

it('shows others what was frozen, and lets nobody else delete it', async () => {
  await log().getByRole('button', { name: 'Freeze today’s forecast' }).click();
  await log().getByRole('textbox', { name: 'Note' }).fill('said in the steering group');
  await log().getByRole('button', { name: 'Freeze', exact: true }).click();
  await rows().first().waitFor();

  const other = await openPage(site, note);
  const mine = page;
  page = other.page;
  try {
    await other.context.addCookies([{ name: 'viewer', value: 'bob', url: site.url }]);
    await page.goto(`${site.url}${PAGE}/proof`);
    await rows().first().waitFor({ timeout: 60_000 });
    expect(await rows().first().innerText()).toContain('said in the steering group');
    expect(
      await log()
        .getByRole('button', { name: /^Delete/ })
        .count(),
    ).toBe(0);
  } finally {
    page = mine;
    await other.context.close();
  }
});

it('asks once more before it deletes an entry', async () => {
  await page.reload();
  await rows().first().waitFor({ timeout: 60_000 });
  await log()
    .getByRole('button', { name: /^Delete the entry of / })
    .click();
  await log().getByRole('button', { name: 'Keep it' }).click();
  expect(await rows().count()).toBe(1);
});

it.each([
  ['light', 1440],
  ['dark', 320],
] as const)('has nothing that axe objects to in %s at %d px', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 1000 });
  await page.goto(`${site.url}${PAGE}/proof?freeze=yes`);
  await rows().first().waitFor({ timeout: 60_000 });
  await frame()
    .locator('body')
    .evaluate((body) => body.setAttribute('style', 'background: var(--ds-surface)'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await log().scrollIntoViewIfNeeded();
  await log().screenshot({ path: join(pictures, `forecast-log-${String(width)}-${colorScheme}.png`) });
});

it('deletes an entry for good', async () => {
  await log()
    .getByRole('button', { name: /^Delete the entry of / })
    .click();
  await log()
    .getByRole('group', { name: 'Delete this entry for good?' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await log().getByText('The entry is deleted.').waitFor();
  expect(await rows().count()).toBe(0);
});
