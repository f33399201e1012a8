import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../repository';
import type { PlacedMutant } from './mutant';
import { type Verdict, verdictOf } from './verdict';

/** Without a mutant, all tests run. */
const LONGEST_MS = { mutant: 300_000, none: 3_600_000 };

/** Runs test files, with the mutant in its place (null: none), and answers whether they noticed it. */
export async function runTests(tests: readonly string[], mutant: PlacedMutant | null): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
  const reportPath = join(folder, 'report.json');
  const applied =
    mutant === null
      ? null
      : { path: join(repositoryRoot, mutant.path), search: mutant.search, replace: mutant.replace };
  const jest = ['--config', '.config/mutants/jest.cjs', '--maxWorkers=1', '--json', '--outputFile'];
  try {
    const longestMs = mutant === null ? LONGEST_MS.none : LONGEST_MS.mutant;
    const command = [join(repositoryRoot, 'node_modules', '.bin', 'jest'), ...jest, reportPath, ...tests];
    const ended = await ran(command, longestMs, { BELLWETHER_MUTANT: JSON.stringify(applied) });
    // A mutant that runs forever looks the same as a busy machine.
    if (ended === 'too long') return { status: 'unclear', why: `no end within ${longestMs / 1000} seconds` };
    return verdictOf(JSON.parse(readFileSync(reportPath, 'utf8')));
  } catch (error) {
    return { status: 'unclear', why: `jest wrote no report: ${String(error)}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ran(
  command: readonly string[],
  longestMs: number,
  more: Readonly<Record<string, string>>,
): Promise<'ended' | 'too long'> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      cwd: repositoryRoot,
      env: { ...process.env, ...FEW_CASES, ...more },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('too long');
    }, longestMs);
    child.on('close', () => {
      clearTimeout(timer);
      resolve('ended');
    });
  });
}

/** Good tests show a broken promise with few cases. */
const FEW_CASES = { CONVERGENCE_HISTORIES: '4', DATABASE_URL: '' };
