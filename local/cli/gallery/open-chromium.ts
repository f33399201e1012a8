import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { repositoryRoot } from '../../repository';

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
  return chromium.launch({ executablePath: found(), args: QUIET });
}

/** A Chromium as its owner sees it: what pages keep is kept in a folder, which no window of `openChromium` does in frames. */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: found(), args: QUIET });
}

function found(): string {
  const finder = join(repositoryRoot, '.config', 'ensure-chromium.mjs');
  return execFileSync(process.execPath, [finder], { encoding: 'utf8' }).trim();
}
