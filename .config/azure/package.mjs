// Builds the extension for Azure DevOps, checks its manifest and packs it, without network access:
//   npm run package:azure
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { manifestProblems } from './manifest-problems.mjs';
import { packedFiles } from './packed-files.mjs';
import { vsixOf } from './vsix.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'azure', 'extension');
const manifest = JSON.parse(readFileSync(join(folder, 'vss-extension.json'), 'utf8'));

await build({ configFile: join(folder, 'vite.config.mts'), logLevel: 'warn' });
const files = packedFiles(folder, manifest);
const problems = manifestProblems(manifest, files);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  const path = join(root, '.build', `${manifest.publisher}.${manifest.id}-${manifest.version}.vsix`);
  const bytes = vsixOf(manifest, files);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${relative(root, path)}: ${files.size} files, ${Math.round(bytes.length / 1000)} kB`);
}
