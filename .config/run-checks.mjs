// Runs the project's checks two at a time and says at the end what passed:
//   node .config/run-checks.mjs          what every commit needs (npm run check)
//   node .config/run-checks.mjs --all    that, the long tests (*.long.test.ts) and the browser (npm test)
// The last line is "N passed, N failed, N skipped": tests are counted one by one, every other check as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, '.build', 'results');
const AT_ONCE = 2;

const node = (...args) => [process.execPath, ...args];
const bin = (name, ...args) => node(join(root, 'node_modules', '.bin', name), ...args);
const jest = (name, ...args) => ({
  name,
  command: bin(
    'jest',
    '--config',
    '.config/jest.cjs',
    '--json',
    '--outputFile',
    join(results, `${name}.json`),
    ...args,
  ),
  counts: join(results, `${name}.json`),
});

const LONG = '\\.long\\.test\\.tsx?$';
const BROWSER = '/test/e2e/';
// Each runs in its own process, as a function does: V8 stops optimising after very many compiled expressions.
const TIMED = '\\.timed\\.test\\.tsx?$';

// Each of these uses every core, and runs alone. Jest begins with the largest files, so that neither core ends long
// before the other.
const onEveryCore = ['--maxWorkers', String(AT_ONCE)];
const quickTests = [jest('unit and contract tests', ...onEveryCore, '--testPathIgnorePatterns', BROWSER, LONG, TIMED)];
const longTests = [
  // Once, and not by each suite that needs it.
  { name: 'build of the app', command: node(join(root, 'local', 'cli', 'run.mjs'), 'build') },
  jest('browser tests', ...onEveryCore, '--testPathPatterns', BROWSER),
  jest('long tests', ...onEveryCore, '--testPathPatterns', LONG),
];
// The largest first.
const everyCommit = [
  { name: 'manifest', command: node('.config/forge/check.mjs') },
  {
    name: 'style',
    command: bin(
      'eslint',
      '--config',
      '.config/eslint.mjs',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      '.build/eslint/',
      '.',
    ),
  },
  {
    name: 'format',
    command: bin(
      'prettier',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      '.build/prettier/known',
      '.',
    ),
  },
  types('types of tests and local parts', 'test/tsconfig.json'),
  types('types of screens', 'static/tsconfig.json'),
  types('types of the extension', 'azure/tsconfig.json'),
  types('types of the functions', 'tsconfig.json'),
  {
    name: 'import directions',
    // err-long prints the remedy of each rule.
    command: bin(
      'depcruise',
      '--config',
      '.config/dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src',
      'static',
      'local',
      'azure',
    ),
  },
  { name: 'size of screens', command: node('.config/check-bundle-size.mjs') },
  jest('tests that are timed', '--runInBand', '--testPathPatterns', TIMED),
];

const all = process.argv.includes('--all');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
if (all) await step({ name: 'a browser to test in', command: node('.config/ensure-chromium.mjs') });
const outcomes = await inParallel(everyCommit);
for (const tests of all ? [...quickTests, ...longTests] : quickTests) outcomes.push(await step(tests));
summarise(outcomes);

/** Files that have not changed since the last check are not checked again. */
function types(name, project) {
  const known = join('.build', 'types', `${project.replace(/\W/g, '-')}.tsbuildinfo`);
  // The native compiler (docs/decisions/0015). Several checkers would each read the same types, and both cores are in
  // use.
  const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
  const command = node(compiler, '--noEmit', '--checkers', '1', '--incremental', '--tsBuildInfoFile', known);
  return { name, command: [...command, '-p', project] };
}

async function inParallel(checks) {
  const queue = [...checks];
  const done = [];
  const worker = async () => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) done.push(await step(check));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** Runs one check and shows its whole output when it ends, so that the output of two checks does not mix. */
function step({ name, command: [program, ...args], counts }) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const ok = code === 0;
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`${ok ? '✔' : '✖'} ${name} (${seconds} s)\n`);
      if (!ok) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
      resolve({ name, ok, ...countsOf(counts, ok) });
    });
  });
}

function countsOf(file, ok) {
  if (file === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const skipped = report.testResults.flatMap((suite) =>
      suite.assertionResults.filter((test) => test.status === 'pending').map((test) => test.fullName),
    );
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: Math.max(failed, ok ? 0 : 1), skipped };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], why: error.message };
  }
}

function summarise(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped\n`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
