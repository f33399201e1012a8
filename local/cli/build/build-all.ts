import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../repository';
import { isBuilt, markOf, rememberBuilt } from './freshness';
import { BUILT, buildTargets, type BuildTarget } from './targets';

export interface BuildReport {
  readonly name: string;
  readonly seconds: number;
  /** The problem, in words for its author; null when it is built. */
  readonly problem: string | null;
}

/** Each build keeps one core busy. */
const AT_ONCE = 2;

/** The names of the targets that have to be built before the program can run. */
export function staleNames(targets: readonly BuildTarget[] = buildTargets()): readonly string[] {
  return stalePlan(targets).map(({ target }) => target.name);
}

interface Planned {
  readonly target: BuildTarget;
  readonly mark: string;
}

function stalePlan(targets: readonly BuildTarget[]): Planned[] {
  return targets
    .map((target) => ({ target, mark: markOf(target) }))
    .filter(({ target, mark }) => !isBuilt(target, mark));
}

/** Builds all stale targets, each in a process of its own; calls `onBuilt` after each. False when one failed. */
export async function buildStale(
  onBuilt: (report: BuildReport) => void,
  targets: readonly BuildTarget[] = buildTargets(),
): Promise<boolean> {
  const stale = stalePlan(targets);
  let allBuilt = true;
  const worker = async (): Promise<void> => {
    for (let next = stale.shift(); next !== undefined; next = stale.shift()) {
      const report = await buildApart(next.target);
      if (report.problem === null) rememberBuilt(next.target, next.mark);
      else allBuilt = false;
      onBuilt(report);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return allBuilt;
}

function buildApart({ name }: BuildTarget): Promise<BuildReport> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
    // A test runner sets another mode, in which React is the slow development build.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [program, 'build', name], { stdio: ['ignore', 'pipe', 'pipe'], env });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = (performance.now() - startedAt) / 1000;
      const printed = Buffer.concat(output).toString().trim();
      resolve({ name, seconds, problem: code === 0 ? null : printed || `It ended with code ${String(code)}.` });
    });
  });
}

/**
 * The app's functions as Forge bundles them, built if they are stale; answers their folder. @throws when a build fails
 */
export async function builtFunctions(): Promise<string> {
  const functions = buildTargets().filter(({ kind }) => kind === 'functions');
  await buildStale(({ name, problem }) => {
    if (problem !== null) throw new Error(`${name}: ${problem}`);
  }, functions);
  return join(repositoryRoot, BUILT.functions);
}
