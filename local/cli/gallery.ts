import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createJira } from '../jira/create-jira';
import { repositoryRoot } from '../repository';
import { openSite } from '../shell/server-open';
import { buildStale } from './build/build-all';
import { BUILT } from './build/targets';
import { openChromium } from './gallery/open-chromium';
import { PICTURES, untilJudged } from './gallery/pictures';
import { loadSite } from './start/load-site';

const FOLDER = join(repositoryRoot, 'docs', 'gallery');
const THEMES = ['light', 'dark'] as const;
/** Two device pixels per pixel, so that pictures stay sharp. */
const SCALE = 2;

/** `npm run gallery`: takes the pictures of docs/gallery again, of the demo company in the local Jira. */
export async function main(): Promise<number> {
  const failed: string[] = [];
  await buildStale(({ name, problem }) => {
    if (problem !== null) failed.push(`${name}: ${problem}`);
  });
  if (failed.length > 0) {
    process.stderr.write(`${failed.join('\n')}\n`);
    return 1;
  }
  const { site } = await loadSite({});
  const jira = createJira();
  jira.load(site);
  const opened = await openSite({
    site,
    jira,
    port: 0,
    appDirectory: repositoryRoot,
    functionsDirectory: join(repositoryRoot, BUILT.functions),
    bridgeDirectory: join(repositoryRoot, BUILT.bridge),
    pageDirectory: join(repositoryRoot, BUILT.page),
  });
  try {
    await takeAll(opened.url);
  } finally {
    await opened.close();
    jira.close();
  }
  return 0;
}

async function takeAll(siteUrl: string): Promise<void> {
  const browser = await openChromium();
  try {
    mkdirSync(FOLDER, { recursive: true });
    const waiting = await browser.newPage();
    await untilJudged(waiting, siteUrl);
    await waiting.close();
    for (const colorScheme of THEMES) {
      for (const { name, width, lightOnly = false, take } of PICTURES) {
        if (lightOnly && colorScheme !== 'light') continue;
        const viewport = { width, height: 2400 };
        const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: SCALE });
        const subject = await take(await context.newPage(), siteUrl);
        await subject.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' });
        process.stdout.write(`docs/gallery/${name}-${colorScheme}.png\n`);
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
}
