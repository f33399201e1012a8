import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startHarness, type Harness } from '../static/harness/harness-server';
import { sampleOf } from '../sample-of';
import { openChromium } from './browser';

const READINGS = ['troubled', 'priced', 'healthy', 'unknown', 'finished', 'epic', 'earliest', 'hidden', 'long'];
const FAILURES = ['loading', 'failed', 'busy', 'no-access', 'not-found', 'bad-request', 'thrown'];

jest.setTimeout(30_000);

let harness: Harness;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  harness = await startHarness();
  browser = await openChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await harness.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  page = await context.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

async function show(state: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.goto(harness.url(state, theme));
  await page.waitForSelector('.bw-panel');
  if (!FAILURES.includes(state)) await page.waitForSelector('.bw-footer');
  await page.addStyleTag({ content: 'body { background: var(--ds-surface) }' });
}

/** Opens all that can be opened, what comes to light by that too, and shows the charts as tables. */
async function openEverything(): Promise<void> {
  await page.evaluate(async () => {
    const CLOSED = 'button[aria-expanded=false], button[aria-pressed=false]';
    const next = () => document.querySelector<HTMLButtonElement>(CLOSED);
    for (let closed = next(); closed !== null; closed = next()) {
      closed.click();
      // React draws what a click changed in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const callsOf = (command: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { harness: { calls: { command: string; payload: unknown }[] } }).harness.calls
        .filter((call) => call.command === name)
        .map(({ payload }) => payload),
    command,
  );
const steer = (change: { state?: string; updatedAt?: string }) =>
  page.evaluate((given) => {
    Object.assign((window as unknown as { harness: object }).harness, given);
  }, change);
const emitChanged = () =>
  page.evaluate(() => {
    (window as unknown as { harness: { emit: () => void } }).harness.emit();
  });

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(sampleOf(READINGS, 5))('%s is accessible, closed and with everything open', async (state) => {
    await show(state, theme);
    expect(await violations()).toEqual([]);
    await openEverything();
    expect(await violations()).toEqual([]);
  });
});

it.each(sampleOf(FAILURES, 4))('%s is accessible', async (state) => {
  await show(state, 'dark');
  expect(await violations()).toEqual([]);
});

it.each(sampleOf(READINGS, 5))('%s fits in 280 to 420 pixels, and with text at 200 %', async (state) => {
  await show(state);
  await openEverything();
  for (const width of [280, 320, 420]) {
    await page.setViewportSize({ width, height: 800 });
    expect({ width, overflow: await overflow() }).toEqual({ width, overflow: 0 });
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow()).toBe(0);
});

describe('by keyboard', () => {
  it('opens and closes the evidence of a finding, and reaches its links', async () => {
    await show('troubled');
    const button = page.getByRole('button', { name: 'Evidence: Waits for PLAT-7' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByText('The chain ends at').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('PLAT-7');
    await button.press('Space');
    expect(await page.getByText('The chain ends at').count()).toBe(0);
  });

  it('shows a chart as a table', async () => {
    await show('troubled');
    await page.getByRole('button', { name: 'Where the time went: show as table' }).press('Enter');
    const rows = await page.getByRole('table', { name: 'Where the time went' }).getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Status', 'Days', 'Usual', 'Beyond'],
      ['To do', '4', 'Can’t tell', '–'],
      ['In progress', '3', '4', '–'],
      ['Review (now)', '9.5', '4', '5.5'],
    ]);
  });

  it('every target is at least 24 pixels high, or stands in a line of text', async () => {
    await show('troubled');
    const heights = await page
      .locator('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 24)).toEqual([]);
  });
});

describe('links', () => {
  it('open in Jira, and in a new tab where that was asked for', async () => {
    await show('troubled');
    await page.locator('h1 a').click();
    await page.locator('h1 a').click({ modifiers: ['ControlOrMeta'] });
    expect(await callsOf('navigate')).toEqual([
      { target: 'issue', issueKey: 'PLAT-7', type: 'same-tab' },
      { target: 'issue', issueKey: 'PLAT-7', type: 'new-tab' },
    ]);
  });

  it('say what they lead to', async () => {
    await show('troubled');
    const link = page.locator('h1 a');
    expect(await link.getAttribute('href')).toBe('https://site.example/browse/PLAT-7');
    await page.waitForFunction(() => document.querySelector('h1 a')?.getAttribute('title') !== 'PLAT-7');
    expect(await link.getAttribute('title')).toBe('PLAT-7: Token service v2');
  });

  it('do not open the finding that they stand in', async () => {
    await show('troubled');
    await page.locator('.bw-finding h3 a').first().click();
    expect(await page.locator('.bw-finding-button[aria-expanded=true]').count()).toBe(0);
  });
});

describe('when the issue changes', () => {
  it('follows, keeps what was open, and keeps the focus', async () => {
    await show('troubled');
    const button = page.getByRole('button', { name: 'Evidence: Stalled in Review' });
    await button.press('Enter');
    await steer({ state: 'priced' });
    await emitChanged();
    await page.waitForSelector('.bw-price');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('reads once for a burst of events', async () => {
    await show('troubled');
    for (let event = 0; event < 5; event += 1) await emitChanged();
    await page.waitForTimeout(1200);
    expect(await callsOf('invoke')).toHaveLength(2);
  });

  it('keeps the old reading on the screen when the newer one cannot be had', async () => {
    await show('troubled');
    await steer({ state: 'failed' });
    await emitChanged();
    await page.getByText('What you see was read before.').waitFor();
    expect(await page.locator('h1').innerText()).toContain('Waits for PLAT-7');
    await steer({ state: 'healthy' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('checked for scope, stalls, dependencies and dates').waitFor();
    expect(await page.getByText('What you see was read before.').count()).toBe(0);
  });

  it('takes the reading away when access is lost', async () => {
    await show('troubled');
    await steer({ state: 'no-access' });
    await emitChanged();
    await page.getByText('You cannot see this project').waitFor();
    expect(await page.getByText('PLAT-7').count()).toBe(0);
  });

  it('notices at the next glance a change that Jira did not tell of', async () => {
    await show('troubled');
    await page.waitForFunction(() =>
      (
        window as unknown as { harness: { calls: { command: string; payload: { restPath?: string } }[] } }
      ).harness.calls.some(({ payload }) => payload.restPath?.includes('fields=updated') === true),
    );
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(700);
    expect(await callsOf('invoke')).toHaveLength(1);
    await steer({ state: 'healthy', updatedAt: '2026-02-19T13:40:00.000+0000' });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('checked for scope, stalls, dependencies and dates').waitFor();
    expect(await callsOf('invoke')).toHaveLength(2);
  });
});

it('nothing moves for those who asked for that', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show('troubled');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});
