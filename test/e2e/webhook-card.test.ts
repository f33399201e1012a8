import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { journeySite } from './journey-site';
import { openPage, openShell, pictures, type Shell } from './open-shell';

/** The rule that every event calls, set in the settings of the local Jira by Sue, who administers it. */
jest.setTimeout(120_000);

const ADDRESS =
  'https://api-private.atlassian.com/automation/webhooks/jira/a/3f2b8c1e-0000-4000-8000-1234567890ab/0190a1b2-c3d4-7e5f-8a9b-0123456789ab';
const UNDELIVERED = {
  projectKey: 'ABC',
  because: 'not-permitted',
  count: 2,
  latestAt: '2024-03-15T12:00:00.000Z',
};

let site: Shell;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  site = await openShell(journeySite(), note);
  ({ context, page } = await openPage(site, note));
  await context.addCookies([{ name: 'viewer', value: 'sue', url: site.url }]);
  await open();
}, 600_000);

afterAll(async () => {
  await context?.close();
  await site?.close();
}, 30_000);

afterEach(() => expect(problems).toEqual([]));

const frame = (): FrameLocator => page.frameLocator('iframe[title="Bellwether"]');
const card = () => frame().getByRole('region', { name: 'Call a rule directly' });
const field = (name: string) => card().getByLabel(name);
const button = (name: string) => card().getByRole('button', { name });

async function open(): Promise<void> {
  await page.goto(`${site.url}/jira/settings/apps/settings-page/automation`);
  await field('Address of the webhook').waitFor({ timeout: 60_000 });
}

it('takes nothing before there is an address and a token', async () => {
  expect(await button('Save webhook').isDisabled()).toBe(true);
  expect(await button('Stop calling it').count()).toBe(0);
});

it('says what is wrong with an address that is no rule’s, and with a token', async () => {
  await field('Address of the webhook').fill('https://example.com/hook');
  await field('Token of the webhook').fill('a-token');
  await button('Save webhook').click();
  await card().getByText('Copy the address from the rule').waitFor();
  expect(await field('Address of the webhook').getAttribute('aria-invalid')).toBe('true');

  await field('Address of the webhook').fill(ADDRESS);
  await field('Token of the webhook').fill('not a token');
  await button('Save webhook').click();
  await card().getByText('Copy the token from the rule').waitFor();
});

it('keeps address and token by keyboard, and never shows the token', async () => {
  await field('Token of the webhook').fill('a-token');
  await page.keyboard.press('Enter');
  await card().getByText('A token is kept and never shown.').waitFor();
  expect(await field('Token of the webhook').inputValue()).toBe('');

  await open();
  await card().getByText('A token is kept and never shown.').waitFor();
  expect(await field('Address of the webhook').inputValue()).toBe(ADDRESS);
  expect(await frame().locator('html').innerHTML()).not.toContain('a-token');
});

it('says what was given up and why, and sends it again', async () => {
  await page.route('**/__forge/invoke', async (route) => {
    const asksForIt = /"functionKey":"webhook"/.test(route.request().postData() ?? '');
    const response = await route.fetch();
    if (!asksForIt) return route.fulfill({ response });
    const told = (await response.json()) as { answer: { value: { value: object } } };
    Object.assign(told.answer.value.value, { undelivered: [UNDELIVERED] });
    return route.fulfill({ response, json: told });
  });
  await open();
  await card()
    .getByText(/2 messages given up, last on .*: this app was deployed without the permission/)
    .waitFor();
  const { violations } = await new AxeBuilder({ page }).include('iframe[title="Bellwether"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await card().screenshot({ path: join(pictures, 'webhook-card.png') });

  // What the functions know of: nothing is given up any more.
  await button('Send them again').press('Enter');
  await button('Send them again').waitFor({ state: 'detached' });
  await page.unroute('**/__forge/invoke');
});

it('stops calling the rule, and forgets its address', async () => {
  await button('Stop calling it').click();
  await button('Stop calling it').waitFor({ state: 'detached' });
  expect(await field('Address of the webhook').inputValue()).toBe('');
  await open();
  expect(await field('Address of the webhook').inputValue()).toBe('');
  expect(await card().getByText('A token is kept').count()).toBe(0);
});

it('is not there for whoever does not administer the site', async () => {
  await context.addCookies([{ name: 'viewer', value: 'ann', url: site.url }]);
  await page.goto(`${site.url}/jira/projects/ABC/settings/apps/project-settings-page/automation`);
  await frame().locator('.bw-page-body').waitFor({ timeout: 60_000 });
  expect(await card().count()).toBe(0);
});
