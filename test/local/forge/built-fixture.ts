import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../../local/repository';

export const fixtureDirectory = join(__dirname, 'fixture');

let built: string | null = null;

/** The fixture's functions, bundled by Forge's own bundler in a process of its own, as `npm start` does it. */
export function builtFixture(): string {
  if (built !== null) return built;
  built = join(mkdtempSync(join(tmpdir(), 'bellwether-fixture-')), 'functions');
  const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
  execFileSync(process.execPath, [program, 'build', 'functions', fixtureDirectory, built], { stdio: 'pipe' });
  return built;
}
