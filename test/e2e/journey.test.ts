import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { wholeHeight, widthsIn } from './browser';
import { HIDDEN_BLOCKER, journeySite, STUCK } from './journey-site';
import { openPage, openShell, pictures, type Shell } from './open-shell';

/**
 * What a stranger does first: opens an issue in the local Jira and reads the panel. The functions, the panel, the
 * frame and its policy are those that are deployed.
 */
jest.setTimeout(90_000);

let site: Shell;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(journeySite(), note);
}, 240_000);

afterAll(() => site?.close(), 30_000);

beforeEach(async () => {
  problems = [];
  ({ context, page } = await openPage(site, note));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const panel = (): FrameLocator => page.frameLocator('iframe[title="Bellwether"]');

async function openIssue(key: string): Promise<void> {
  await page.goto(`${site.url}/browse/${key}`);
  await panel().locator('.bw-footer').waitFor({ timeout: 30_000 });
}

async function viewAs(name: string): Promise<void> {
  await page.getByRole('button', { name: /^View as/ }).click();
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name: `View as: ${name}` }).waitFor();
  await panel().locator('.bw-footer').waitFor({ timeout: 30_000 });
}

const panelText = async (): Promise<string> => (await panel().locator('.bw-panel').innerText()).replace(/\s+/g, ' ');

describe('the panel in an issue of the local Jira', () => {
  it('says how the issue stands and opens the evidence for it', async () => {
    await openIssue(STUCK);
    // She may browse all that it rests on.
    await viewAs('Sue Smith');

    const evidence = panel().getByRole('button', { name: 'Evidence: Waits' });
    await evidence.click();

    expect(await evidence.getAttribute('aria-expanded')).toBe('true');
    expect(await panel().locator('.bw-finding-body').innerText()).toContain('Feb 5');
  });

  it('does not name a blocker to whoever may not browse it, and names it to whoever may', async () => {
    const answers: string[] = [];
    await page.route('**/__forge/**', async (route) => {
      const response = await route.fetch();
      answers.push(await response.text());
      await route.fulfill({ response });
    });
    await openIssue(STUCK);
    expect(await panelText()).toContain('item you cannot see');
    const told = [...answers, await panel().locator('html').innerHTML()].join('\n');
    await page.unroute('**/__forge/**');
    expect(told).toContain(STUCK);
    expect(told.includes(HIDDEN_BLOCKER)).toBe(false);
    expect(told.includes('Approve the new vault')).toBe(false);

    await viewAs('Sue Smith');

    await panel().getByText(HIDDEN_BLOCKER).first().waitFor();
    expect(await panelText()).not.toContain('item you cannot see');
  });

  it('opens an issue from anywhere on its card', async () => {
    await page.goto(`${site.url}/jira/projects/ABC/board`);
    const foot = page.locator('.card-key').first();
    const key = await foot.innerText();

    // What is clicked is not the link itself, but lies beneath its area.
    await foot.click({ force: true });

    await page.waitForURL(`**/browse/${key}`);
    await panel().locator('.bw-footer').waitFor({ timeout: 30_000 });
  });

  it('follows the theme of the page', async () => {
    await openIssue(STUCK);

    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();

    await panel().locator('html[data-color-mode="dark"]').waitFor();
    await page.locator('html[data-color-mode="dark"]').waitFor();
  });

  it('follows an edit of the issue', async () => {
    await openIssue('ABC-3');
    const before = await panelText();

    await page.getByRole('button', { name: /^Status: In Progress/ }).click();
    await page.getByRole('menuitem', { name: /Done/ }).click();

    await page.getByRole('button', { name: /^Status: Done/ }).waitFor();
    await panel()
      .getByRole('heading', { name: /^Finished on / })
      .waitFor();
    expect(await panelText()).not.toBe(before);
  });

  it('shows the issue as it was on a past day, and changes nothing there', async () => {
    await openIssue(STUCK);
    await page.request.put(`${site.url}/__forge/session`, { data: { asOf: '2024-01-20T12:00:00.000Z' } });
    await openIssue(STUCK);

    expect(await panelText()).not.toContain('item you cannot see');
    expect(await page.getByRole('button', { name: /^Status: / }).count()).toBe(0);
  });

  it('tells what the view cost', async () => {
    await openIssue(STUCK);

    const strip = page.getByRole('contentinfo', { name: 'What the last view cost' });

    expect(await strip.innerText()).toMatch(
      /1 invocation\s+\d+ REST calls\s+[\d,]+ points\s+(\d+ statements\s+)?[\d,]+ ms/,
    );
  });
});

describe.each(['light', 'dark'] as const)('the issue page in %s', (theme) => {
  it.each(widthsIn(theme))('has nothing that axe objects to at %d px, and is worth showing', async (width) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 1000 });
    await openIssue(STUCK);
    await panel()
      .getByRole('button', { name: /^Evidence: / })
      .first()
      .click();

    // axe takes a see-through frame for a white one; what shines through is the page's surface.
    await panel()
      .locator('body')
      .evaluate((body) => body.setAttribute('style', 'background: var(--ds-surface)'));
    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.setViewportSize({ width, height: await wholeHeight(page) });
    await page.screenshot({ path: join(pictures, `issue-${width}-${theme}.png`) });
  });
});
