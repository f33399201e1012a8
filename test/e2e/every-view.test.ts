import type { Browser } from 'playwright-core';
import { openChromium } from './browser';
import { openPage, untilJudged } from './open-shell';
import { endStartedSites, publicData, startSite, type StartedSite } from './started-site';
import { walkDashboard, walkProject } from './walk-pages';
import { type Look, Walk } from './walk-screens';

/**
 * Every view of real projects and of the demo company, once by mouse and once by keyboard alone, in three widths and both themes:
 * where everything is tried (`EXHAUSTIVE=1`), as it takes minutes.
 */
jest.setTimeout(3_600_000);

const LOOKS: readonly Look[] = [1440, 768, 320].flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);
const DASHBOARD = '/jira/dashboards/10001';

interface Place {
  readonly name: string;
  /** Files of the public data; none for the demo company. */
  readonly files: readonly string[];
  readonly project: string;
}

const PLACES: readonly Place[] = [
  { name: 'FCREPO', files: ['history/fcrepo.jsonl.gz'], project: 'FCREPO' },
  {
    name: 'Titanium',
    files: ['timob', 'aloy', 'daemon', 'mod'].map((part) => `history/titanium-${part}.jsonl.gz`),
    project: 'TIMOB',
  },
  { name: 'the demo company', files: [], project: 'PAY' },
];

afterAll(() => endStartedSites());

describe.each(PLACES)('$name', ({ files, project }) => {
  const found = files.map(publicData);
  const isTried = !found.includes(null);
  const tried = isTried ? it : it.skip;
  let site: StartedSite;
  let browser: Browser;
  let written: readonly string[];

  beforeAll(async () => {
    if (!isTried) return;
    const imports = found.flatMap((file) => file ?? []);
    site = await startSite(...(imports.length === 0 ? [] : ['--import', ...imports]), '--port', '0');
    while (!site.output().includes('All is read and judged.')) await new Promise((done) => setTimeout(done, 500));
    browser = await openChromium();
    const first = await browser.newPage();
    await untilJudged(first, `${site.url}/jira/projects/${project}/apps/project-page`);
    await first.close();
    written = await odd(site.url);
  }, 3_600_000);

  afterAll(async () => {
    await browser?.close();
    if (isTried) expect(await site.interrupt()).toBe(0);
  }, 60_000);

  tried.each(['mouse', 'keyboard'] as const)('shows every view without a fault, by %s', async (way) => {
    const problems: string[] = [];
    const { context, page } = await openPage({ browser }, (problem) => void problems.push(problem));
    const walk = new Walk(page, written);
    await walkProject(walk, { way, looks: LOOKS, start: `${site.url}/jira/projects/${project}/apps/project-page` });
    await walkDashboard(walk, { way, looks: LOOKS, start: site.url + DASHBOARD });
    await context.close();
    expect(walk.faults).toEqual([]);
    expect(problems).toEqual([]);
    // So many were looked at: a walk that sees nothing finds nothing.
    expect(walk.done.looks).toBeGreaterThan(10 * LOOKS.length);
    expect(walk.done.tips).toBeGreaterThan(4);
    expect(way === 'mouse' ? walk.done.tables : walk.done.stops).toBeGreaterThan(4);
  });
});

/** Titles of people that say something that a broken screen would say as well. */
async function odd(url: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const word of ['null', 'undefined', 'NaN', 'Infinity']) {
    const jql = encodeURIComponent(`summary ~ "${word}"`);
    for (let token = '', pages = 0; pages < 20; pages += 1) {
      const answer = await fetch(
        `${url}/rest/api/3/search/jql?jql=${jql}&fields=summary&maxResults=100${token === '' ? '' : `&nextPageToken=${token}`}`,
      );
      const read = (await answer.json()) as {
        readonly issues?: readonly { readonly fields: { readonly summary: string } }[];
        readonly nextPageToken?: string;
      };
      found.push(...(read.issues ?? []).map(({ fields }) => fields.summary));
      if (read.nextPageToken === undefined) break;
      token = encodeURIComponent(read.nextPageToken);
    }
  }
  return found.sort((one, other) => other.length - one.length);
}
