// Builds each screen as it is deployed and fails when its JavaScript, gzipped, is larger than it may be:
//   node .config/check-bundle-size.mjs
// All chunks count, the lazy ones too: a screen may load any of them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const LIMITS_KB = { 'issue-panel': 150 };

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
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1000;
}
