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

/** A Chromium with a new profile; installed first if there is none. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: found(), args: QUIET });
}

/**
 * A Chromium with a persistent profile: pages can store data in frames, which they cannot in a window of
 * `openChromium`.
 */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: found(), args: QUIET });
}

function found(): string {
  const finder = join(repositoryRoot, '.config', 'ensure-chromium.mjs');
  return execFileSync(process.execPath, [finder], { encoding: 'utf8' }).trim();
}
