// Builds each screen as it is deployed and fails when its JavaScript, gzipped, is larger than it may be:
//   node .config/check-bundle-size.mjs
// All chunks count, the lazy ones too: a screen may load any of them. Of the languages the largest counts: a viewer loads one.
// Of a screen with many views only what its first view loads is limited; the rest is printed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMITS_KB = { 'issue-panel': 130, portfolio: 220 };
const FIRST_VIEW_LIMITS_KB = { 'project-page': 260, settings: 220 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [screen, limit] of Object.entries(LIMITS_KB)) {
  const kilobytes = await sizeOf(screen);
  const sizeLine = `static/${screen}: ${kilobytes.toFixed(1)} kB of JavaScript gzipped, ${limit} kB allowed`;
  console.log(sizeLine);
  if (kilobytes > limit) {
    console.error(`${sizeLine}. Drop a dependency, or write the part by hand with tokens.`);
    process.exitCode = 1;
  }
}

for (const [screen, limit] of Object.entries(FIRST_VIEW_LIMITS_KB)) {
  const all = await sizeOf(screen);
  const first = await sizeOf(screen, firstView(screen));
  const sizeLine = `static/${screen}: ${first.toFixed(1)} kB of JavaScript gzipped for the first view, ${limit} kB allowed`;
  console.log(`${sizeLine}; ${(all - first).toFixed(1)} kB on demand`);
  if (first > limit) {
    console.error(`${sizeLine}. Load a view or a library when it is first shown.`);
    process.exitCode = 1;
  }
}

// The extension for Azure DevOps contains the judge, which runs on a server in Jira. The judge is most of each page.
const EXTENSION_LIMIT_KB = 440;
const EXTENSION = 'azure-extension';
await build({
  configFile: join(root, 'azure', 'extension', 'vite.config.mts'),
  logLevel: 'error',
  build: { outDir: folderOf(EXTENSION), emptyOutDir: true, manifest: true },
});
for (const page of ['item', 'hub', 'widget', 'widget-config', 'settings']) {
  const kilobytes = sizeIn(EXTENSION, firstView(EXTENSION, `${page}.html`));
  const sizeLine = `azure/extension ${page}: ${kilobytes.toFixed(1)} kB of JavaScript gzipped for the first view, ${EXTENSION_LIMIT_KB} kB allowed`;
  console.log(sizeLine);
  if (kilobytes > EXTENSION_LIMIT_KB) {
    console.error(`${sizeLine}. Load a view or a library when it is first shown.`);
    process.exitCode = 1;
  }
}

/** What the page loads before its first request: the entry, its imports, and the words of all languages. */
function firstView(screen, page = null) {
  const manifest = JSON.parse(readFileSync(join(folderOf(screen), '.vite', 'manifest.json'), 'utf8'));
  const chunks = Object.values(manifest);
  const files = new Set(chunks.filter(({ file }) => file.includes('/words-')).map(({ file }) => file));
  const add = (chunk) => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry && (page ?? name) === name) add(chunk);
  return (path) => files.has(path);
}

function folderOf(screen) {
  return join(root, '.build', 'bundle-size', screen);
}

async function sizeOf(screen, wanted = null) {
  const folder = folderOf(screen);
  if (wanted === null) {
    await build({
      configFile: join(root, 'static', screen, 'vite.config.mts'),
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true, manifest: true },
    });
  }
  return sizeIn(screen, wanted);
}

function sizeIn(screen, wanted) {
  const folder = folderOf(screen);
  const scripts = readdirSync(folder, { recursive: true }).filter(
    (path) => /\.m?js$/.test(path) && (wanted === null || wanted(path)),
  );
  const languages = new Map();
  let shared = 0;
  for (const path of scripts) {
    const bytes = gzipSync(readFileSync(join(folder, path))).length;
    const language = /words-([a-z]+)-/.exec(path)?.[1];
    if (language === undefined) shared += bytes;
    else languages.set(language, (languages.get(language) ?? 0) + bytes);
  }
  return (shared + Math.max(0, ...languages.values())) / 1000;
}
