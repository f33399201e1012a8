// Builds each screen as it is deployed and fails when its JavaScript, gzipped, is larger than it may be:
//   node .config/check-bundle-size.mjs
// All chunks count, the lazy ones too: a screen may load any of them. Of the languages the largest counts: a viewer loads one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMITS_KB = { 'issue-panel': 150, portfolio: 220 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [screen, limit] of Object.entries(LIMITS_KB)) {
  const kilobytes = await sizeOf(screen);
  const told = `static/${screen}: ${kilobytes.toFixed(1)} kB of JavaScript gzipped, ${limit} kB allowed`;
  console.log(told);
  if (kilobytes > limit) {
    console.error(`${told}. Drop a dependency, or write the part by hand with tokens.`);
    process.exitCode = 1;
  }
}

async function sizeOf(screen) {
  const folder = join(root, '.build', 'bundle-size', screen);
  await build({
    configFile: join(root, 'static', screen, 'vite.config.mts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const scripts = readdirSync(folder, { recursive: true }).filter((path) => /\.m?js$/.test(path));
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
