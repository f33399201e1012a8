// Runs one local command: `node local/cli/run.mjs report --import FILE`.
//
// A command is a file `local/cli/<command>.ts` that exports
//   main(args: readonly string[]): Promise<number>      the answer is the exit code
// esbuild bundles it into `.build/cli/<command>.cjs`, only when one of its own sources is no longer what the bundle was made of. It then
// runs in this very process: no second node, nothing transpiled at run time.
import module from 'node:module';
import v8 from 'node:v8';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const output = join(root, '.build', 'cli');

// Loaded with node's own `require`: they find files next to themselves, are loaded late, or are far too large to
// bundle.
const external = [
  '@forge/bundler',
  '@forge/cli-shared',
  '@forge/csp',
  '@forge/manifest',
  'cheerio',
  'esbuild',
  'node-sqlite3-wasm',
  'playwright-core',
  'typescript',
  'vite',
  'webpack',
];

/** The exit code for our own errors; commands use 1 and 2. */
const UNEXPECTED = 3;

const [command, ...args] = process.argv.slice(2);

if (command === undefined || !/^[a-z-]+$/.test(command) || !holdsCommand(`${command}.ts`)) {
  const commands = readdirSync(here).filter(holdsCommand);
  const names = commands.map((file) => file.slice(0, -'.ts'.length)).join(' | ');
  process.stderr.write(`Usage: node local/cli/run.mjs <${names}> [arguments]\n`);
  process.exitCode = 2;
} else {
  await run(command, args);
}

async function run(name, parameters) {
  const bundle = join(output, `${name}.cjs`);
  if (!isFresh(bundle) && !(await build(name, bundle))) {
    process.exitCode = 1;
    return;
  }
  // Node 20 compiles code that runs for seconds too early and then again: starting later saves a seventh of the CPU
  // time.
  if (name === 'report' && Number.parseInt(process.versions.node, 10) < 22) {
    v8.setFlagsFromString('--interrupt-budget=400000');
  }
  // Source maps take longer to read than a small command to run: NODE_OPTIONS=--enable-source-maps turns them on.
  module.enableCompileCache?.(join(root, '.build', 'compile-cache'));
  // `report | head` closes the pipe early; that is allowed and no error.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { main } = module.createRequire(bundle)(bundle);
  try {
    process.exitCode = await main(parameters);
  } catch (error) {
    // An unexpected error: its location is for developers.
    const text = error instanceof Error ? error.message : String(error);
    const where = process.env['BELLWETHER_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
    process.stderr.write(
      `Something went wrong in Bellwether: ${text}\n${where || 'Set BELLWETHER_DEBUG=1 to see where.\n'}`,
    );
    process.exitCode = UNEXPECTED;
  }
}

/** Whether all sources of the bundle are unchanged. */
function isFresh(bundle) {
  const record = `${bundle}.sources.json`;
  if (!existsSync(bundle) || !existsSync(record)) return false;
  return JSON.parse(readFileSync(record, 'utf8')).every(({ path, version }) => versionOf(path) === version);
}

function versionOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found === undefined ? null : `${found.mtimeMs} ${found.size}`;
}

/** Bundles one command. False after an error in the sources, which is then already shown on the terminal. */
async function build(name, bundle) {
  const { build: bundleWith } = await import('esbuild');
  const made = await bundleWith({
    absWorkingDir: root,
    entryPoints: [join(here, `${name}.ts`)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: `node${process.versions.node}`,
    format: 'cjs',
    external,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  }).catch(() => null);
  if (made === null) return false;
  mkdirSync(output, { recursive: true });
  for (const file of made.outputFiles) writeWhole(file.path, file.contents);
  const sources = Object.keys(made.metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  const record = [...sources, relative(root, fileURLToPath(import.meta.url)), 'package-lock.json'].map((path) => ({
    path,
    version: versionOf(path),
  }));
  writeWhole(`${bundle}.sources.json`, JSON.stringify(record));
  return true;
}

// Two commands may start at once: each sees the old file or the new one, never a mix.
function writeWhole(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function holdsCommand(file) {
  const path = join(here, file);
  return (
    file.endsWith('.ts') && existsSync(path) && /^export (async )?function main\b/m.test(readFileSync(path, 'utf8'))
  );
}
