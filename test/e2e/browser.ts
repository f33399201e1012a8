import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { repositoryRoot } from '../../local/repository';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium with a fresh profile; installed first where there is none. */
export function openChromium(): Promise<Browser> {
  const finder = join(repositoryRoot, '.config', 'ensure-chromium.mjs');
  const executablePath = execFileSync(process.execPath, [finder], { encoding: 'utf8' }).trim();
  return chromium.launch({ executablePath, args: QUIET });
}

/** The height of viewport that shows the whole of the local Jira's page, whose middle scrolls by itself. */
export function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')];
    return window.innerHeight + Math.max(...scrolled.map((element) => element.scrollHeight - element.clientHeight));
  });
}
