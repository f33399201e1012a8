import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../../../local/cli/build/freshness';
import { repositoryRoot } from '../../../local/repository';

export const fixtureDirectory = join(__dirname, 'fixture');

const FOLDER = join(repositoryRoot, '.build', 'test-fixture');
const INPUTS = ['test/local/forge/fixture', 'local/forge/bundle', 'local/cli/build.ts', 'package-lock.json'];

/**
 * The fixture's functions, bundled by Forge's own bundler in a process of its own, as `npm start` does it: once for all
 * suites that ask, until the fixture or what bundles it changes.
 */
export function builtFixture(): string {
  const built = join(FOLDER, markOf({ inputs: INPUTS, output: FOLDER }));
  if (existsSync(built)) return built;
  mkdirSync(FOLDER, { recursive: true });
  const apart = mkdtempSync(join(FOLDER, 'building-'));
  try {
    const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
    const made = join(apart, 'functions');
    execFileSync(process.execPath, [program, 'build', 'functions', fixtureDirectory, made], { stdio: 'pipe' });
    renameSync(made, built);
  } catch (error) {
    // Another suite may have been quicker.
    if (!existsSync(built)) throw error;
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
  return built;
}
