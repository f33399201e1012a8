// Finds a Chromium for the browser tests and prints its path; installs one if there is none:
//   CHROMIUM_PATH, else a Chromium or Chrome on the PATH, else Playwright's cache,
//   else Debian's package (when root on a Debian), else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const IN_CACHE = new Set(['chrome', 'chrome-headless-shell', 'headless_shell', 'Chromium', 'chrome.exe']);
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env.CHROMIUM_PATH;
if (named !== undefined && named !== '') {
  if (existsSync(named)) found(named);
  else fail(`CHROMIUM_PATH names ${named}, which does not exist.`);
} else {
  const path = find() ?? install();
  if (path === null)
    fail('No Chromium was found and none could be installed. Install one, or name it in CHROMIUM_PATH.');
  else found(path);
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path)) ?? inPlaywrightCache();
}

/** Any Chromium that Playwright has downloaded, the newest first. */
function inPlaywrightCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ...cacheFolder(), 'ms-playwright');
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache).filter((name) => name.startsWith('chromium'));
  builds.sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')));
  for (const build of builds) {
    const path = executableIn(join(cache, build), 4);
    if (path !== null) return path;
  }
  return null;
}

function cacheFolder() {
  if (process.platform === 'darwin') return ['Library', 'Caches'];
  return process.platform === 'win32' ? ['AppData', 'Local'] : ['.cache'];
}

function executableIn(folder, depth) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) {
      if (IN_CACHE.has(name)) return path;
    } else if (depth > 0) {
      const deeper = executableIn(path, depth - 1);
      if (deeper !== null) return deeper;
    }
  }
  return null;
}

function install() {
  const root = process.getuid?.() === 0;
  if (root && existsSync('/etc/debian_version')) {
    say('No Chromium on this machine: installing Debian’s package.');
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation');
    const path = find();
    if (path !== null) return path;
  }
  say('No Chromium on this machine: downloading Playwright’s.');
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const withLibraries = root ? ['--with-deps'] : [];
  run(process.execPath, join(playwright, 'cli.js'), 'install', ...withLibraries, '--only-shell', 'chromium');
  return inPlaywrightCache();
}

/** Runs a program. Its output goes to stderr, so that stdout holds only the path. */
function run(program, ...parameters) {
  spawnSync(program, parameters, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function found(path) {
  process.stdout.write(`${path}\n`);
}

function fail(text) {
  say(text);
  process.exitCode = 1;
}
