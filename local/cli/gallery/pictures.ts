import type { Locator, Page } from 'playwright-core';

/** One picture of the product: where it is taken, and of what. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly take: (page: Page, siteUrl: string) => Promise<Locator>;
}

const WAIT_MS = 60_000;
const DASHBOARD = '/jira/dashboards/10001';

/** Both themes of each are taken. */
export const PICTURES: readonly Picture[] = [
  { name: 'portfolio', width: 1440, take: (page, url) => gadget(page, url, 0) },
  { name: 'portfolio-epics', width: 1440, take: (page, url) => gadget(page, url, 1) },
  { name: 'portfolio-narrow', width: 1440, take: (page, url) => gadget(page, url, 2) },
  { name: 'panel', width: 1280, take: panel },
];

async function gadget(page: Page, siteUrl: string, place: number): Promise<Locator> {
  await page.goto(siteUrl + DASHBOARD);
  const card = page.locator('section.gadget').nth(place);
  await card.frameLocator('iframe').locator('.bw-portfolio-foot').waitFor({ timeout: WAIT_MS });
  return card;
}

/** The panel of the story in progress of the shop that was touched longest ago. */
async function panel(page: Page, siteUrl: string): Promise<Locator> {
  const jql = 'project = SHOP AND issuetype = Story AND statusCategory = "In Progress" ORDER BY updated ASC';
  const answer = await page.request.get(
    `${siteUrl}/rest/api/3/search/jql?maxResults=1&fields=key&jql=${encodeURIComponent(jql)}`,
  );
  const key = /"key":"(SHOP-\d+)"/.exec(await answer.text())?.[1];
  if (key === undefined) throw new Error('The shop has no story in progress.');
  await page.goto(`${siteUrl}/browse/${key}`);
  const frame = page.locator('iframe[title="Bellwether"]');
  await frame.contentFrame().locator('.bw-footer').waitFor({ timeout: WAIT_MS });
  return frame;
}

/** Looks at the portfolio until the app has read and judged all that stands on it. */
export async function untilJudged(page: Page, siteUrl: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const card = await gadget(page, siteUrl, 0).catch(() => null);
    const levels = await card
      ?.frameLocator('iframe')
      .locator('.bw-grid-row:not(.bw-grid-headings) .bw-grid-level')
      .allInnerTexts();
    // What is still being read has no level yet.
    if (levels !== undefined && levels.length > 0 && levels.every((level) => level.trim() !== '')) return;
    await page.waitForTimeout(5000);
  }
  throw new Error('The demo company was not judged within minutes.');
}
