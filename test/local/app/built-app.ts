import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../../local/repository';

let built: string | null = null;

/** The app's own functions, bundled by Forge's own bundler as `npm start` does it. */
export function builtApp(): string {
  if (built !== null) return built;
  built = join(mkdtempSync(join(tmpdir(), 'bellwether-app-')), 'functions');
  const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
  execFileSync(process.execPath, [program, 'build', 'functions', repositoryRoot, built], { stdio: 'pipe' });
  return built;
}
