import type { Frame, Page } from 'playwright-core';
import type { Look, Walk } from './walk-screens';

const VIEWS = ['Overview', 'Scope', 'Flow', 'Dependencies', 'Sprint', 'Ownership', 'Proof'];
const HEIGHT = 1000;
const WIDE = { width: 1440, height: HEIGHT };

export interface Path {
  readonly way: 'mouse' | 'keyboard';
  readonly looks: readonly Look[];
  /** The address of the project page, or of the dashboard. */
  readonly start: string;
}

/** Every view of the page of a project, a past day, and that day beside today. */
export async function walkProject(walk: Walk, { way, looks, start }: Path): Promise<void> {
  const { page } = walk;
  walk.begin('Overview');
  await page.goto(`${start}/overview`);
  const frame = await frameOf(page, 'iframe[title="Bellwether"]');
  const tab = (view: string) => frame.locator('.bw-tab', { hasText: view });
  for (const [at, view] of VIEWS.entries()) {
    await page.setViewportSize(WIDE);
    if (at > 0) {
      walk.begin(view);
      if (way === 'mouse') await tab(view).click();
      else {
        await tab(VIEWS[at - 1] ?? '').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      await frame.locator('.bw-tab[aria-current="page"]', { hasText: view }).waitFor();
    }
    await walk.settle(frame, '.bw-page-footer');
    walk.noteSum();
    await walk.look([frame], looks, true);
    if (way === 'mouse') await walk.useChartsByMouse(frame, looks.slice(-1));
    else await walk.tabThrough(frame);
  }
  await walkPast(walk, frame, { way, looks });
}

/** A past day, and what changed since. */
async function walkPast(walk: Walk, frame: Frame, { way, looks }: Omit<Path, 'start'>): Promise<void> {
  const { page } = walk;
  const press = async (button: ReturnType<Frame['locator']>): Promise<void> => {
    if (way === 'mouse') return button.click();
    await button.focus();
    return page.keyboard.press('Enter');
  };
  await page.setViewportSize(WIDE);
  walk.begin('Overview again');
  await press(frame.locator('.bw-tab', { hasText: 'Overview' }));
  await frame.locator('.bw-tab[aria-current="page"]', { hasText: 'Overview' }).waitFor();
  await walk.settle(frame, '.bw-page-footer');
  walk.begin('As of');
  await press(frame.locator('.bw-as-of-step').first());
  await frame.getByText('with only what was known that day').waitFor({ timeout: 120_000 });
  await walk.settle(frame, '.bw-page-footer, .bw-whole-state');
  walk.noteSum();
  await walk.look([frame], looks, true);
  // Of a project that is too large to be judged while a reader waits, a day before the first reading has no record.
  if ((await frame.locator('.bw-whole-state').count()) > 0) return;
  await page.setViewportSize(WIDE);
  walk.begin('Compared with today');
  await press(frame.getByRole('button', { name: 'Compare with today' }));
  await frame.getByRole('columnheader', { name: 'Today' }).first().waitFor({ timeout: 120_000 });
  await walk.settle(frame, '.bw-page-footer');
  walk.noteSum();
  await walk.look([frame], looks, true);
}

/** The portfolio, as gadget and as widget, with a row open. */
export async function walkDashboard(walk: Walk, { way, looks, start }: Path): Promise<void> {
  const { page } = walk;
  await page.setViewportSize(WIDE);
  walk.begin('Dashboard');
  await page.goto(start);
  const count = await page
    .locator('section.gadget iframe')
    .count()
    .then(async (now) => {
      await page.locator('section.gadget iframe').first().waitFor();
      return Math.max(now, await page.locator('section.gadget iframe').count());
    });
  const frames: Frame[] = [];
  for (let place = 0; place < count; place += 1) {
    const frame = await frameOf(page, 'section.gadget iframe', place);
    await walk.settle(frame, '.bw-portfolio-foot');
    frames.push(frame);
  }
  walk.noteSum(frames.length);
  await walk.look(frames, looks, true);
  // The side bar of the local Jira lies over a window that became narrow.
  for (const width of way === 'mouse' ? [1440] : [...new Set(looks.map((look) => look.width))]) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.waitForTimeout(300);
    for (const frame of frames) await walk.readNames(frame, way);
  }
  await page.setViewportSize(WIDE);
  const [table] = frames;
  if (table === undefined) return;
  walk.begin('Dashboard, a row open');
  if (way === 'mouse') await table.locator('[data-row] .bw-icon-button[aria-expanded=false]').first().click();
  else {
    await table.locator('[data-row][tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
  }
  await walk.settle(table, '.bw-row-detail');
  walk.noteSum();
  await walk.look(frames, looks, false);
}

async function frameOf(page: Page, selector: string, place = 0): Promise<Frame> {
  const element = page.locator(selector).nth(place);
  await element.waitFor();
  const handle = await element.elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error(`${selector} is no frame.`);
  return frame;
}
