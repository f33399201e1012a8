import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { STOOD_IN } from '../static/harness/jira-stand-in';
import { startHarness, type Harness } from '../static/harness/harness-server';
import { READINGS } from '../static/harness/states/readings';
import { STUCK } from './journey-site';
import { wholeHeight } from './browser';
import { NAMES } from './names';
import { openPage, openShell, pictures, type Shell, untilJudged } from './open-shell';
import { speakPseudo } from './pseudo-route';
import { pseudoSite } from './pseudo-site';
import { namesOf, NO_FAULTS, textFaults } from './text-faults';

/**
 * Every screen in a language that nobody speaks, at the narrowest width: what is not translated or does not fit stands out. Then the
 * four languages, by keyboard alone.
 */
jest.setTimeout(120_000);

const FAILURES = ['failed', 'busy', 'no-access', 'not-found', 'bad-request', 'thrown'];
const VIEWS = [
  'overview',
  // An epic that is late.
  'overview?of=parent.6000',
  'scope?of=parent.6000',
  'flow',
  'dependencies',
  'sprint',
  'ownership',
  'proof',
];
const SETTINGS = ['projects', 'calendar', 'fields', 'thresholds', 'automation', 'data'];
const WIDTH = 320;

const site = pseudoSite();
const KNOWN = [...NAMES, ...namesOf(site), ...namesOf(STOOD_IN)];

let shell: Shell;
let harness: Harness;
let context: BrowserContext;
let page: Page;
/** With the fields of the tracker, which it names itself. */
let names: readonly string[] = [];
const problems: string[] = [];
const note = (problem: string): void => void problems.push(problem);

beforeAll(async () => {
  shell = await openShell(site, note);
  harness = await startHarness();
  const first = await shell.browser.newPage();
  await untilJudged(first, `${shell.url}/jira/projects/ABC/apps/project-page`);
  names = [...KNOWN, ...namesOf(await (await first.request.get(`${shell.url}/rest/api/3/field`)).json())];
  await first.close();
  ({ context, page } = await openPage(shell, note, { viewport: { width: WIDTH, height: 1000 }, locale: 'en-GB' }));
  await speakPseudo(context);
}, 600_000);

afterAll(async () => {
  await context?.close();
  await harness?.close();
  await shell?.close();
}, 30_000);

afterEach(() => expect(problems).toEqual([]));

/** The frame of the app in a part of the page. */
async function frameIn(part: string): Promise<Frame> {
  const element = await page.locator(part).first().locator('iframe').first().elementHandle();
  const frame = await element?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no frame of the app.');
  return frame;
}

/** What is looked at, for whoever wants to see what was found. */
async function picture(view: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: await wholeHeight(page) });
  await page.screenshot({ path: join(pictures, `pseudo-${view.replaceAll(/\W/g, '-')}.png`) });
}

/** Opens all that can be opened in place. */
async function openAll(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const CLOSED =
      '.bw-disclosure > button[aria-expanded=false], .bw-finding-button[aria-expanded=false], .bw-more[aria-expanded=false]';
    const next = () => document.querySelector<HTMLButtonElement>(CLOSED);
    for (let closed = next(), turn = 0; closed !== null && turn < 50; closed = next(), turn += 1) {
      closed.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

describe('the panel', () => {
  it.each([...Object.keys(READINGS), ...FAILURES])('%s is translated, and whole', async (state) => {
    await page.setViewportSize({ width: 300, height: 1000 });
    await page.goto(harness.url(state));
    await page.locator(FAILURES.includes(state) ? '.bw-panel' : '.bw-footer').waitFor();
    const known = [...KNOWN, ...namesOf(READINGS[state])];
    const look = async (): Promise<void> => {
      await openAll(page.mainFrame());
      expect(await textFaults(page.mainFrame(), known)).toEqual(NO_FAULTS);
    };
    await look();
    for (const tab of (await page.getByRole('tab').all()).slice(1)) {
      await tab.click();
      await look();
    }
  });
});

describe('in Jira', () => {
  beforeEach(() => page.setViewportSize({ width: WIDTH, height: 1000 }));

  it('the panel beside an item is translated, and whole', async () => {
    await page.goto(`${shell.url}/browse/${STUCK}`);
    const frame = await frameIn('main');
    await frame.locator('.bw-footer').waitFor({ timeout: 60_000 });
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });

  it.each(VIEWS)('%s of the project page is translated, and whole', async (view) => {
    await page.goto(`${shell.url}/jira/projects/ABC/apps/project-page/${view}`);
    const frame = await frameIn('main');
    await frame.locator('.bw-page-footer').waitFor({ timeout: 60_000 });
    await picture(view);
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });

  it.each(SETTINGS)('%s of the settings is translated, and whole', async (view) => {
    await context.addCookies([{ name: 'viewer', value: 'sue', url: shell.url }]);
    await page.goto(`${shell.url}/jira/settings/apps/settings-page/${view}`);
    const frame = await frameIn('main');
    await frame.locator('.bw-page-body table, .bw-page-body .bw-card').first().waitFor({ timeout: 60_000 });
    await picture(view);
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });

  it('the portfolio is translated, and whole, with a row open', async () => {
    await page.goto(`${shell.url}/jira/dashboards/650`);
    const frame = await frameIn('section.gadget');
    await frame.locator('.bw-row-line').first().waitFor({ timeout: 60_000 });
    await frame.locator('.bw-icon-button[aria-expanded=false]').first().click();
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });

  it('the table of the portfolio is translated, and whole', async () => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    const frame = await frameIn('section.gadget');
    await frame.locator('.bw-grid-row').first().waitFor();
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });

  it('the form of the portfolio is translated, and whole', async () => {
    await page
      .locator('section.gadget')
      .first()
      .getByRole('button', { name: /^More actions for/ })
      .click();
    await page.getByText('Configure', { exact: true }).click();
    const frame = await frameIn('section.gadget[data-edited=true]');
    await frame.getByRole('combobox').first().waitFor();
    expect(await textFaults(frame, names)).toEqual(NO_FAULTS);
  });
});

/** What a viewer reads on the way, written out in each language. */
const SAID = {
  'en-GB': {
    overview: 'Overview',
    flow: 'Flow',
    weeks: 'Finished each week',
    find: 'Find a threshold',
    save: 'Save for ABC',
    saved: /^Saved at/,
    undo: 'Undo',
    undone: /^Taken back at/,
  },
  'de-DE': {
    overview: 'Überblick',
    flow: 'Flow',
    weeks: 'Fertig in jeder Woche',
    find: 'Schwellenwert suchen',
    save: 'Für ABC speichern',
    saved: /^Um .* gespeichert\./,
    undo: 'Rückgängig',
    undone: /^Um .* zurückgenommen\./,
  },
  'fr-FR': {
    overview: 'Aperçu',
    flow: 'Flux',
    weeks: 'Terminés chaque semaine',
    find: 'Chercher un seuil',
    save: 'Enregistrer pour ABC',
    saved: /^Enregistré à/,
    undo: 'Annuler',
    undone: /^Annulé à/,
  },
  'ja-JP': {
    overview: '概要',
    flow: 'フロー',
    weeks: '週ごとの完了',
    find: 'しきい値を検索',
    save: 'ABC に保存',
    saved: /に保存しました。/,
    undo: '元に戻す',
    undone: /に取り消しました。/,
  },
} as const;

describe.each(Object.entries(SAID))('in %s, at 768 px, by keyboard alone', (locale, said) => {
  let own: BrowserContext;
  let shown: Page;
  const inside = () => shown.locator('main').frameLocator('iframe').first();
  const fits = async (): Promise<void> => {
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
    const html = inside().locator('html');
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await html.getAttribute('lang')).toBe(locale.slice(0, 2));
  };

  beforeAll(async () => {
    const colorScheme = locale === 'en-GB' || locale === 'fr-FR' ? 'light' : 'dark';
    const viewport = { width: 768, height: 1000 };
    ({ context: own, page: shown } = await openPage(shell, note, { viewport, locale, colorScheme }));
  });

  afterAll(() => own?.close());

  it('a tab of the project page is reached and opened', async () => {
    await shown.goto(`${shell.url}/jira/projects/ABC/apps/project-page/overview`);
    await inside().getByRole('link', { name: said.overview, exact: true }).focus();
    await shown.keyboard.press('Tab');
    await shown.keyboard.press('Tab');
    expect(await inside().locator(':focus').innerText()).toBe(said.flow);
    await shown.keyboard.press('Enter');
    await inside().getByRole('heading', { name: said.weeks }).waitFor({ timeout: 60_000 });
    await fits();
  });

  it('a finding of the panel is opened, and leads to the documentation', async () => {
    await shown.goto(`${shell.url}/browse/${STUCK}`);
    const evidence = inside().locator('.bw-finding-button').first();
    await evidence.waitFor({ timeout: 60_000 });
    await evidence.focus();
    await shown.keyboard.press('Enter');
    const judged = inside().locator('.bw-meaning .bw-disclosure > button').first();
    await judged.focus();
    await shown.keyboard.press('Enter');
    await shown.keyboard.press('Tab');
    const opened = own.waitForEvent('page');
    await shown.keyboard.press('Enter');
    const document = await opened;
    await document.waitForLoadState();
    expect(new URL(document.url()).pathname).toBe('/__docs/signals.md');
    const section = decodeURIComponent(new URL(document.url()).hash);
    expect(await document.locator(section).count()).toBe(1);
    await document.close();
    await fits();
  });

  it('a threshold is changed, saved and taken back', async () => {
    await own.addCookies([{ name: 'viewer', value: 'ann', url: shell.url }]);
    await shown.goto(`${shell.url}/jira/projects/ABC/settings/apps/project-settings-page/thresholds`);
    await inside().getByRole('searchbox', { name: said.find }).fill('budget.maxShare');
    const slider = inside().getByRole('slider');
    await slider.focus();
    await shown.keyboard.press('End');
    await inside().getByRole('button', { name: said.save }).focus();
    await shown.keyboard.press('Enter');
    await inside().getByText(said.saved).waitFor();
    await inside().getByRole('button', { name: said.undo, exact: true }).focus();
    await shown.keyboard.press('Enter');
    await inside().getByText(said.undone).waitFor();
    expect(await slider.inputValue()).toBe('20');
    await fits();
  });
});
