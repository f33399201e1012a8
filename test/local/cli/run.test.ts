import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../../local/repository';

const run = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, [join(repositoryRoot, 'local', 'cli', 'run.mjs'), ...parameters], { encoding: 'utf8' });

describe('run.mjs', () => {
  it('names the commands when it is given none', () => {
    const { status, stderr } = run();

    expect(status).toBe(2);
    expect(stderr).toMatch(/^Usage: node local\/cli\/run\.mjs <.*\bbuild\b.*\bstart\b.*>/);
  });

  it.each(['nothing', 'repository', '../run', 'read-lines', ''])('does not take %j for a command', (name) => {
    expect(run(name).status).toBe(2);
  });

  it('hands the parameters on, and the exit code back', () => {
    const { status, stderr } = run('build', 'no-such-thing');

    expect(status).toBe(1);
    expect(stderr).toContain('Usage: build <functions');
  });
});
