import type { Locator, Page } from 'playwright-core';

/** One picture of the product: the place and the subject. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  /** Only in the light theme: similar pictures show the dark one. */
  readonly lightOnly?: true;
  readonly take: (page: Page, siteUrl: string) => Promise<Locator>;
}

const WAIT_MS = 60_000;
const DASHBOARD = '/jira/dashboards/10001';

/** The query that shows each derailment best. */
const WAITING_STORY = 'project = SHOP AND issuetype = Story AND statusCategory = "In Progress" ORDER BY updated ASC';
const STORY_ON_TRACK = 'project = PAY AND issuetype = Story AND status = "In Test" ORDER BY updated DESC';
const FINISHED_STORY = 'project = PAY AND issuetype = Story AND statusCategory = Done ORDER BY updated DESC';
const GROWN_EPIC = 'project = PAY AND issuetype = Epic AND statusCategory != Done ORDER BY created DESC';
const LATE_EPIC = 'project = PAY AND issuetype = Epic AND statusCategory != Done ORDER BY created ASC';
const HELD_EPIC = 'project = SHOP AND issuetype = Epic AND statusCategory != Done ORDER BY created ASC';

/** In both themes, except those that are light only. */
export const PICTURES: readonly Picture[] = [
  { name: 'portfolio', width: 1440, take: (page, url) => gadget(page, url, 0) },
  { name: 'portfolio-epics', width: 1440, lightOnly: true, take: (page, url) => gadget(page, url, 1) },
  { name: 'portfolio-narrow', width: 1440, lightOnly: true, take: (page, url) => gadget(page, url, 2) },
  {
    name: 'project-overview',
    width: 1440,
    take: (page, url) => epicPage(page, url, { view: 'overview', jql: LATE_EPIC }),
  },
  {
    name: 'project-scope',
    width: 1440,
    lightOnly: true,
    take: (page, url) => epicPage(page, url, { view: 'scope', jql: GROWN_EPIC }),
  },
  { name: 'project-flow', width: 1440, take: (page, url) => projectPage(page, url, 'PORT/flow') },
  {
    name: 'project-dependencies',
    width: 1440,
    lightOnly: true,
    take: (page, url) => epicPage(page, url, { view: 'dependencies', jql: HELD_EPIC }),
  },
  { name: 'project-sprint', width: 1440, lightOnly: true, take: (page, url) => projectPage(page, url, 'PAY/sprint') },
  {
    name: 'project-ownership',
    width: 1440,
    lightOnly: true,
    take: (page, url) => projectPage(page, url, 'DWH/ownership'),
  },
  { name: 'project-proof', width: 1440, lightOnly: true, take: provenInTime },
  { name: 'settings-projects', width: 1440, lightOnly: true, take: (page, url) => settings(page, url, 'projects') },
  { name: 'settings-calendar', width: 1440, lightOnly: true, take: (page, url) => settings(page, url, 'calendar') },
  { name: 'settings-thresholds', width: 1440, take: triedThresholds },
  { name: 'panel', width: 1280, take: (page, url) => panel(page, url, { jql: WAITING_STORY }) },
  {
    name: 'panel-epic',
    width: 1280,
    lightOnly: true,
    take: (page, url) => panel(page, url, { jql: WAITING_STORY, tab: 'Epic' }),
  },
  {
    name: 'panel-sprint',
    width: 1280,
    lightOnly: true,
    take: (page, url) => panel(page, url, { jql: WAITING_STORY, tab: 'Sprint' }),
  },
  {
    name: 'panel-on-track',
    width: 1280,
    lightOnly: true,
    take: (page, url) => panel(page, url, { jql: STORY_ON_TRACK }),
  },
  {
    name: 'panel-finished',
    width: 1280,
    lightOnly: true,
    take: (page, url) => panel(page, url, { jql: FINISHED_STORY }),
  },
];

async function gadget(page: Page, siteUrl: string, place: number): Promise<Locator> {
  await page.goto(siteUrl + DASHBOARD);
  const card = page.locator('section.gadget').nth(place);
  await card.frameLocator('iframe').locator('.bw-portfolio-foot').waitFor({ timeout: WAIT_MS });
  return card;
}

interface Wanted {
  readonly jql: string;
  readonly tab?: 'Epic' | 'Sprint';
}

async function panel(page: Page, siteUrl: string, { jql, tab }: Wanted): Promise<Locator> {
  const { key } = await firstOf(page, siteUrl, jql);
  await page.goto(`${siteUrl}/browse/${key}`);
  const frame = page.locator('iframe[title="Bellwether"]');
  await frame.contentFrame().locator('.bw-footer').waitFor({ timeout: WAIT_MS });
  if (tab !== undefined) await frame.contentFrame().getByRole('tab', { name: tab }).click();
  await untilSteady(frame);
  return frame;
}

async function projectPage(page: Page, siteUrl: string, path: string): Promise<Locator> {
  const [project = '', view = ''] = path.split('/');
  await page.goto(`${siteUrl}/jira/projects/${project}/apps/project-page/${view}`);
  const frame = page.locator('iframe[title="Bellwether"]');
  await frame.contentFrame().locator('.bw-page-footer').waitFor({ timeout: WAIT_MS });
  await untilSteady(frame);
  return frame;
}

async function epicPage(
  page: Page,
  siteUrl: string,
  { view, jql }: { readonly view: string; readonly jql: string },
): Promise<Locator> {
  const { key, id } = await firstOf(page, siteUrl, jql);
  return projectPage(page, siteUrl, `${key.replace(/-\d+$/, '')}/${view}?of=parent.${id}`);
}

async function firstOf(
  page: Page,
  siteUrl: string,
  jql: string,
): Promise<{ readonly key: string; readonly id: string }> {
  const search = new URLSearchParams({ maxResults: '1', fields: 'summary', jql });
  const answer = await (await page.request.get(`${siteUrl}/rest/api/3/search/jql?${search.toString()}`)).text();
  const [key, id] = [/"key":"([A-Z]+-\d+)"/.exec(answer)?.[1], /"id":"(\d+)"/.exec(answer)?.[1]];
  if (key === undefined || id === undefined) throw new Error(`The demo company has nothing that is ${jql}`);
  return { key, id };
}

/** A frame grows with its content, and names come a moment after the numbers: waits until neither changes. */
async function untilSteady(frame: Locator): Promise<void> {
  const STEADY_MS = 700;
  for (let before = -1, height = 0; before !== height;) {
    await frame.page().waitForTimeout(STEADY_MS);
    before = height;
    height = (await frame.boundingBox())?.height ?? 0;
  }
}

/** The proof of a project that ended late and was warned of, for somebody who may see it. */
async function provenInTime(page: Page, siteUrl: string): Promise<Locator> {
  await page.context().addCookies([{ name: 'viewer', value: 'acc-miriam-stone', url: siteUrl }]);
  return projectPage(page, siteUrl, 'HR/proof');
}

/** A page of the settings of the site, as an administrator sees it. */
async function settings(page: Page, siteUrl: string, path: string): Promise<Locator> {
  await page.context().addCookies([{ name: 'viewer', value: 'acc-edward-finch', url: siteUrl }]);
  await page.goto(`${siteUrl}/jira/settings/apps/settings-page/${path}`);
  const frame = page.locator('iframe[title="Bellwether"]');
  await frame
    .contentFrame()
    .locator('.bw-page-body table, .bw-page-body .bw-card')
    .first()
    .waitFor({ timeout: WAIT_MS });
  return frame;
}

/** Two changed thresholds, and a trial of their effect. */
async function triedThresholds(page: Page, siteUrl: string): Promise<Locator> {
  const frame = await settings(page, siteUrl, 'thresholds');
  const inside = frame.contentFrame();
  await inside.locator('#bw-threshold-stalled-maxShare').fill('40');
  await inside.locator('#bw-threshold-budget-maxShare').fill('35');
  await inside.locator('.bw-tried').waitFor({ timeout: WAIT_MS });
  return frame;
}

/** After so many looks, five seconds apart, that found as many past weeks, no more of them are judged. */
const SAME_LOOKS = 4;

/** Waits until the app has read and judged everything in the portfolio. */
export async function untilJudged(page: Page, siteUrl: string): Promise<void> {
  let before: readonly number[] = [];
  for (let tries = 0; tries < 120; tries += 1) {
    const card = await gadget(page, siteUrl, 0).catch(() => null);
    const frame = card?.frameLocator('iframe');
    const levels = await frame?.locator('.bw-grid-row:not(.bw-grid-headings) .bw-grid-level').allInnerTexts();
    const weeks = await frame?.locator('.bw-chance-weeks rect:not(.bw-week-unknown)').count();
    // A row that is still being read has no level yet. Past weeks are judged after that, one project after the other.
    const isJudged = levels !== undefined && levels.length > 0 && levels.every((level) => level.trim() !== '');
    if (isJudged && before.length >= SAME_LOOKS && before.every((count) => count === weeks)) return;
    before = isJudged && weeks !== undefined ? [...before.slice(1 - SAME_LOOKS), weeks] : [];
    await page.waitForTimeout(5000);
  }
  throw new Error('The demo company was not judged within minutes.');
}
