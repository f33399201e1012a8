import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { sampleOf } from '../sample-of';
import { wholeHeight, widthsIn } from './browser';
import { journeySite } from './journey-site';
import { openPage, openShell, pictures, type Shell } from './open-shell';

/** The settings in the local Jira. Sue administers the site, Ann leads ABC, and Bob administers nothing. */
jest.setTimeout(120_000);

const SITE = '/jira/settings/apps/settings-page';
const PROJECT = '/jira/projects/ABC/settings/apps/project-settings-page';
const PAGES = ['projects', 'calendar', 'fields', 'thresholds', 'automation', 'data'];
let site: Shell;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(journeySite(), note);
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
const heading = (name: string) => frame().getByRole('heading', { level: 1, name });

async function open(path: string, viewer: string): Promise<void> {
  await context.addCookies([{ name: 'viewer', value: viewer, url: site.url }]);
  await page.goto(site.url + path);
}

// First, as the app reads its projects meanwhile.
describe.each(['light', 'dark'] as const)('the settings in %s', (theme) => {
  it.each(widthsIn(theme))('have nothing that axe objects to at %d px', async (width) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const each of sampleOf(PAGES, 2)) {
      await page.setViewportSize({ width, height: 1000 });
      await open(`${SITE}/${each}`, 'sue');
      await frame().locator('.bw-page-body table, .bw-page-body .bw-card').first().waitFor({ timeout: 60_000 });
      await frame().getByRole('heading', { level: 1 }).waitFor();
      // axe takes a see-through frame for a white one; what shines through is the page's surface.
      await frame()
        .locator('body')
        .evaluate((body) => body.setAttribute('style', 'background: var(--ds-surface)'));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${each} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(
        await frame()
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      await page.setViewportSize({ width, height: await wholeHeight(page) });
      await page.screenshot({ path: join(pictures, `settings-${each}-${String(width)}-${theme}.png`) });
    }
  });
});

describe('the settings', () => {
  it('are reached from where Jira has them, and say first what is read and what to check', async () => {
    await open('/jira/projects/ABC/board', 'sue');
    await page.getByRole('link', { name: 'Bellwether', exact: true }).last().click();
    await heading('Projects').waitFor({ timeout: 60_000 });

    // Whoever has just installed the app waits here for the end of the first reading.
    await frame().getByRole('heading', { name: 'Your projects are read' }).waitFor({ timeout: 90_000 });
    await frame().getByText('Estimates from').waitFor();
    expect(await frame().getByRole('row', { name: 'Alphabet ABC' }).innerText()).toContain('Up to date');

    await frame()
      .getByRole('button', { name: /^That is right.*Working days/ })
      .click();
    await frame().getByRole('heading', { name: '2 things to check' }).waitFor();
  });

  it('change a threshold by keyboard alone: a trial run, a save, and back', async () => {
    await open(`${PROJECT}/thresholds`, 'ann');
    await frame().getByRole('searchbox', { name: 'Find a threshold' }).fill('budget.maxShare');
    const slider = frame().getByRole('slider', { name: /flag at most this share/i });
    await slider.focus();
    await page.keyboard.press('End');
    const told = frame().getByText(/would be flagged; now/);
    await told.waitFor({ timeout: 30_000 });
    const [then = 0, now = 0] = (await told.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(then).toBeGreaterThan(now);

    await frame().getByRole('button', { name: 'Save for ABC' }).focus();
    await page.keyboard.press('Enter');
    await frame()
      .getByText(/^Saved at/)
      .waitFor();
    await frame().getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await frame()
      .getByText(/^Taken back at/)
      .waitFor();
    expect(await slider.inputValue()).toBe('20');
  });

  it('say beside a field why a number cannot stand, and ask before changes are thrown away', async () => {
    await open(`${PROJECT}/thresholds`, 'ann');
    const field = frame().locator('#bw-threshold-silent-raiseAtPercentile');
    await field.fill('120');
    await frame().getByText('Enter a number from 1 to 99.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('90');
    await frame().getByRole('button', { name: 'Discard' }).click();
    await frame().getByRole('dialog', { name: 'Discard 1 change?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('90');

    await frame().getByRole('button', { name: 'Discard' }).click();
    await frame().getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await frame().getByText('1 change not saved.').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('85');
  });

  it('know the public holidays of a region', async () => {
    await open(`${SITE}/calendar`, 'sue');
    await frame().getByPlaceholder('Country or region').fill('Germany, BY');
    await page.keyboard.press('Enter');
    await frame().getByRole('cell', { name: 'Epiphany' }).waitFor();
    await frame()
      .getByRole('button', { name: /^Work on .*6/ })
      .first()
      .click();
    await frame().getByRole('cell', { name: 'Worked all the same' }).waitFor();
    expect(await frame().getByRole('region', { name: 'Changes' }).innerText()).toContain('2 changes not saved.');
  });

  it('ask for a word before what is kept of a project is deleted', async () => {
    await open(`${SITE}/data`, 'sue');
    await frame().getByRole('button', { name: 'Delete ABC' }).click();
    const dialog = frame().getByRole('dialog', { name: /^Stop following ABC/ });
    expect(await dialog.getByRole('button', { name: 'Delete' }).isDisabled()).toBe(true);
    expect(await frame().locator(':focus').innerText()).toBe('Keep it');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('are not for those who administer nothing', async () => {
    await open(SITE, 'bob');
    await page.getByRole('heading', { name: 'You don’t have access to these settings' }).waitFor();
    await open(PROJECT, 'bob');
    await page.getByRole('heading', { name: 'You don’t have access to these settings' }).waitFor();
    expect(await page.getByRole('link', { name: /Project settings/ }).count()).toBe(0);
    // A project that he cannot see looks like one that does not exist.
    for (const key of ['SEC', 'NONE']) {
      await open(PROJECT.replace('ABC', key), 'bob');
      await page.getByRole('heading', { name: 'This page doesn’t exist' }).waitFor();
    }
  });

  it('say so to whoever administers nothing any more, and keep what was changed until then', async () => {
    await open(`${PROJECT}/thresholds`, 'ann');
    await frame().getByRole('searchbox', { name: 'Find a threshold' }).fill('budget.maxShare');
    await frame().getByRole('slider').focus();
    await page.keyboard.press('End');
    await context.addCookies([{ name: 'viewer', value: 'bob', url: site.url }]);
    await frame().getByRole('button', { name: 'Save for ABC' }).click();
    await frame()
      .getByText(/^Only administrators of this project and of Jira can save this/)
      .waitFor();
    expect(await frame().getByRole('slider').inputValue()).toBe('80');
    page.once('dialog', (dialog) => void dialog.accept());
    await frame()
      .locator('html')
      .evaluate(() => setTimeout(() => location.reload()));
    await frame().getByRole('heading', { name: 'These settings are for administrators' }).waitFor();
  });
});
