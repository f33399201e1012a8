import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { repositoryRoot } from '../repository';
import { MUTANTS } from './mutants/list';
import { type Mutant, type PlacedMutant, placed } from './mutants/mutant';
import { runTests } from './mutants/run-tests';
import type { Verdict } from './mutants/verdict';

const SOURCES = ['src', 'static', 'local'];
const AT_ONCE = 2;

/** Every mutant with its place in the present sources, or the reason why it has none any more. */
export function placedMutants(): readonly {
  readonly mutant: Mutant;
  readonly place: ReturnType<typeof placed>;
}[] {
  const paths = SOURCES.flatMap(sourcesIn);
  const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
  return MUTANTS.map((mutant) => ({ mutant, place: placed(mutant, paths, read) }));
}

/** `npm run mutants`: breaks each promise of the product once, and fails where no test notices. */
export async function main(args: readonly string[]): Promise<number> {
  const command = new Command('mutants')
    .description('Breaks the product in many places, one at a time, and runs the tests that have to notice.')
    .option('--only <text>', 'those alone whose name holds the text')
    .option('--list', 'say which there are and whether they still fit, without running them')
    .option('--tests-pass', 'leave out the run without any mutant: the tests are known to pass')
    .option('--at-once <number>', 'how many run at the same time', String(AT_ONCE))
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const {
    only = '',
    list: listed = false,
    testsPass: known = false,
    atOnce,
  } = command.opts<{ only?: string; list?: boolean; testsPass?: boolean; atOnce: string }>();
  const wanted = placedMutants().filter(({ mutant }) => mutant.breaks.includes(only));
  const stale = wanted.flatMap(({ mutant, place }) => ('problem' in place ? [{ mutant, problem: place.problem }] : []));
  for (const { mutant, problem } of stale) say('ERROR', mutant.breaks, problem);
  const mutants = wanted.flatMap(({ place }) => ('problem' in place ? [] : [place]));

  if (listed || mutants.length === 0) {
    for (const { breaks } of mutants) say('fits', breaks, 'not run');
    return stale.length === 0 ? 0 : 1;
  }
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  const unbroken: Verdict = known ? { status: 'survived' } : await runTests(tests, null);
  if (unbroken.status !== 'survived') {
    say('ERROR', 'the tests have to pass without any mutant', JSON.stringify(unbroken));
    return 1;
  }
  const counts = await runAll(mutants, Math.max(1, Number(atOnce)));
  const errors = stale.length + counts.unclear;
  process.stdout.write(
    `\n${mutants.length} mutants: ${counts.killed} killed, ${counts.survived} survived, ${errors} errors\n`,
  );
  return counts.survived + errors === 0 ? 0 : 1;
}

async function runAll(mutants: readonly PlacedMutant[], atOnce: number) {
  const counts = { killed: 0, survived: 0, unclear: 0 };
  const queue = [...mutants];
  const worker = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const startedAt = Date.now();
      const verdict = await runTests(mutant.tests, mutant);
      counts[verdict.status] += 1;
      const seconds = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
      if (verdict.status === 'killed') say('killed', mutant.breaks, `${seconds}, by: ${verdict.by}`);
      else if (verdict.status === 'survived')
        say('SURVIVED', mutant.breaks, `${mutant.path}; ${mutant.tests.join(' ')}`);
      else say('ERROR', mutant.breaks, verdict.why);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return counts;
}

function say(outcome: string, breaks: string, more: string): void {
  process.stdout.write(`${outcome.padEnd(8)}  ${breaks}  (${more})\n`);
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(dist|node_modules)\//.test(path))
    .map((path) => `${folder}/${path}`);
}
